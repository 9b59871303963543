package chancery.alerts.web;

import chancery.access.Officer;
import chancery.alerts.Alert;
import chancery.alerts.Alerts;
import chancery.alerts.SignalWords;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertStanding;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The open alerts into which another may be put together.
@Component
class OtherAlerts {

    private static final int MOST_OTHERS = 50;

    private final Alerts alerts;

    OtherAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    List<Option> than(Alert alert, Page page, Officer officer) {
        var open = AlertFilter.of(AlertStanding.OPEN);
        return alerts.slice(open, Optional.empty(), MOST_OTHERS, officer).alerts().stream()
                .filter(other -> !other.id().equals(alert.id()))
                .map(other ->
                        new Option(
                                other.id().toString(), SignalWords.headline(other, page.words())))
                .toList();
    }
}
