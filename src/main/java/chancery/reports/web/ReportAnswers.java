package chancery.reports.web;

import chancery.access.Officer;
import chancery.missions.Missions;
import chancery.reports.Report;
import chancery.reports.dispositions.Dispositions;
import chancery.web.ApiAnswers;
import chancery.web.Made;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What calls about a report are answered with.
@Component
class ReportAnswers {

    private final Dispositions dispositions;
    private final Missions missions;
    private final ApiAnswers answers;

    ReportAnswers(Dispositions dispositions, Missions missions, ApiAnswers answers) {
        this.dispositions = dispositions;
        this.missions = missions;
        this.answers = answers;
    }

    /// The report, tagged with its revision.
    ResponseEntity<?> tagged(Report report, Officer officer) {
        return answers.tagged(report.revision(), json(report, officer));
    }

    /// What was made, and where it lies.
    Made made(Report report, Officer officer) {
        return answers.made("/api/v1/reports/" + report.id(), json(report, officer));
    }

    private Map<String, Object> json(Report report, Officer officer) {
        return ReportJson.of(
                report,
                missions.office(report.core().mission(), officer).code(),
                dispositions.of(report.id(), officer));
    }
}
