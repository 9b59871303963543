package chancery.reports.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.files.Files;
import chancery.missions.Missions;
import chancery.reports.Report;
import chancery.reports.ReportMessage;
import chancery.reports.ReportObstacles;
import chancery.reports.Reports;
import chancery.reports.dispositions.Disposition;
import chancery.reports.dispositions.Dispositions;
import chancery.reports.web.ReportView.Open;
import chancery.web.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what the page of a report shows.
@Component
class ReportViews {

    private final Reports reports;
    private final ReportObstacles obstacles;
    private final Dispositions said;
    private final Files files;
    private final Missions missions;
    private final Histories histories;

    ReportViews(
            Reports reports,
            ReportObstacles obstacles,
            Dispositions said,
            Files files,
            Missions missions,
            Histories histories) {
        this.reports = reports;
        this.obstacles = obstacles;
        this.said = said;
        this.files = files;
        this.missions = missions;
        this.histories = histories;
    }

    ReportView of(Report report, Page page, Officer officer) {
        var core = report.core();
        var dispositions = said.of(report.id(), officer);
        return new ReportView(
                report,
                missions.office(core.mission(), officer),
                missions.headquarters(officer),
                reports.hostName(core.host(), page.words().locale(), officer),
                ReportMessage.caption(report, page.words()).orElse(""),
                dispositions,
                reports.versions(report.id(), officer),
                files.listed("reports", report.id().toString(), officer),
                histories.of(report.id(), page.words(), officer),
                open(report, dispositions, officer),
                report instanceof Report.Writable written && obstacles.mayRelease(report, officer)
                        ? obstacles.unmetBy(written, officer)
                        : List.of(),
                report instanceof Report.Writable written && obstacles.mayRelease(report, officer)
                        ? obstacles.against(written, page.words().locale(), officer)
                        : List.of());
    }

    private Open open(Report report, List<Disposition> dispositions, Officer officer) {
        boolean writes = reports.mayWrite(report, officer);
        boolean writable = report instanceof Report.Writable;
        boolean released = report.release().isPresent();
        return new Open(
                writable && writes,
                writable && obstacles.mayRelease(report, officer),
                !writable && writes,
                released && officer.is(Role.DESK),
                released && writes && asks(dispositions));
    }

    private static boolean asks(List<Disposition> dispositions) {
        return dispositions.stream()
                .map(Disposition::kind)
                .filter(kind -> kind.isReturned() || kind == Disposition.Kind.ANSWER)
                .reduce((earlier, later) -> later)
                .filter(Disposition.Kind::isReturned)
                .isPresent();
    }
}
