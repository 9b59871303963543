package chancery.alerts;

import chancery.journal.Entry;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to alerts and their sources.
sealed interface AlertEntry extends Entry {

    UUID alert();

    @Override
    default List<UUID> about() {
        return List.of(alert());
    }

    record AlertFiled(
            UUID alert,
            UUID signal,
            OfficeCode office,
            Placing.Reason reason,
            int precedence,
            UUID by,
            Instant at)
            implements AlertEntry {}

    record AlertRaised(
            UUID alert,
            UUID signal,
            String rule,
            Placing.Reason reason,
            int precedence,
            UUID by,
            Instant at)
            implements AlertEntry {}

    record AlertStepTaken(UUID alert, OfficeCode office, AlertStep said, UUID by, Instant at)
            implements AlertEntry {}

    /// @param from the alert in which the source stood before
    record AlertSourceMoved(
            UUID alert, UUID from, UUID signal, Placing.Reason reason, UUID by, Instant at)
            implements AlertEntry {

        @Override
        public List<UUID> about() {
            return List.of(alert, from);
        }
    }
}
