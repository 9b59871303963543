package chancery.alerts.lists;

import chancery.alerts.Alert;
import java.util.List;
import java.util.Optional;

/// One page of a list of alerts.
///
/// @param next where the next page begins, if there is one
public record AlertSlice(List<Alert> alerts, Optional<AlertCursor> next) {

    public AlertSlice {
        alerts = List.copyOf(alerts);
    }
}
