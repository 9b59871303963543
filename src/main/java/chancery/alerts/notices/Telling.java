package chancery.alerts.notices;

import chancery.alerts.Alerts;
import chancery.alerts.SignalWords;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.directives.taskings.Taskings;
import chancery.kernel.NotFound;
import chancery.missions.places.HostNames;
import chancery.reports.Reports;
import chancery.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts a notice into words as its reader, so that nobody is told more than they may read; what
/// they may no longer read is not told at all.
@Component
public class Telling {

    private final Alerts alerts;
    private final Reports reports;
    private final Directives directives;
    private final Taskings taskings;

    Telling(Alerts alerts, Reports reports, Directives directives, Taskings taskings) {
        this.alerts = alerts;
        this.reports = reports;
        this.directives = directives;
        this.taskings = taskings;
    }

    /// The notice in words; nothing when its record is closed to the reader by now.
    public Optional<ToldNotice> tell(Notice notice, Words words, Reader reader) {
        try {
            return Optional.of(told(notice, words, reader));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    private ToldNotice told(Notice notice, Words words, Reader reader) {
        UUID id = notice.record();
        return switch (notice.kind()) {
            case ALERT, URGENT, ESCALATED ->
                    new ToldNotice(
                            notice,
                            SignalWords.headline(alerts.alert(id, reader), words),
                            "/alerts/" + id);
            case RETURNED -> returned(notice, id, reader);
            case OVERDUE -> {
                var tasking = taskings.tasking(id, reader);
                yield new ToldNotice(
                        notice,
                        directives
                                        .directive(tasking.directive().toString(), reader)
                                        .version()
                                        .instruction()
                                        .subject()
                                + ", "
                                + HostNames.of(tasking.host(), words),
                        "/taskings/" + id);
            }
        };
    }

    private ToldNotice returned(Notice notice, UUID id, Reader reader) {
        if (directives.exists(id, reader)) {
            var directive = directives.directive(id.toString(), reader);
            return new ToldNotice(
                    notice, directive.version().instruction().subject(), "/directives/" + id);
        }
        var report = reports.report(id.toString(), reader);
        return new ToldNotice(notice, report.version().text().subject(), "/reports/" + id);
    }
}
