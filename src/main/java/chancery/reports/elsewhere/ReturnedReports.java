package chancery.reports.elsewhere;

import chancery.database.Reader;
import chancery.directives.taskings.InboxMatter;
import chancery.directives.taskings.InboxMatter.Kind;
import chancery.directives.taskings.InboxSource;
import chancery.missions.Office;
import chancery.reports.ReportListed;
import chancery.reports.ReportState;
import chancery.reports.Reports;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Brings reports that headquarters asks about, or wants followed up, back into the inbox.
@Component
class ReturnedReports implements InboxSource {

    private final Reports reports;

    ReturnedReports(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<InboxMatter> waitingFor(Office mission, Words words, Reader reader) {
        return reports.returnedTo(mission.code(), reader).stream()
                .map(report -> matter(report, mission))
                .toList();
    }

    private static InboxMatter matter(ReportListed report, Office mission) {
        return new InboxMatter(
                report.state() == ReportState.QUESTION ? Kind.QUESTION : Kind.FOLLOW_UP,
                report.question(),
                report.reference().orElseGet(report::subject),
                report.host(),
                Optional.empty(),
                LocalDate.ofInstant(report.since(), mission.zone()),
                "/reports/" + report.key());
    }
}
