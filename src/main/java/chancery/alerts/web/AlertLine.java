package chancery.alerts.web;

import chancery.alerts.Alert;
import chancery.alerts.AlertState;
import chancery.alerts.AlertStep;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/// An alert as a line of the list.
///
/// @param hosts their names in the reader's language
/// @param works whether the reader may take steps
public record AlertLine(
        Alert alert,
        AlertState state,
        String headline,
        String hosts,
        OfficeCode roster,
        Optional<OfficeCode> takenBy,
        Optional<Instant> until,
        boolean works,
        boolean headquarters) {

    /// Whether this step is offered to the reader.
    public boolean offers(AlertStep kind) {
        return works
                && kind.isPossible(state)
                && (headquarters || !kind.isForHeadquarters())
                && !alert.signals().isEmpty();
    }

    public String address() {
        return "/alerts/" + alert.id();
    }
}
