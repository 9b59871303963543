package chancery.alerts.rules;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to rules.
sealed interface RuleEntry extends Entry {

    /// @param headquarters whose history it belongs to
    /// @param wouldHave how often it would have raised in the year before
    record AlertRuleSet(
            UUID headquarters,
            RuleKind rule,
            int threshold,
            boolean on,
            int wouldHave,
            UUID by,
            Instant at)
            implements RuleEntry {

        @Override
        public List<UUID> about() {
            return List.of(headquarters);
        }
    }
}
