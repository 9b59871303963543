package chancery.reports.web;

import chancery.access.Officer;
import chancery.reports.ReportCorrections;
import chancery.reports.ReportDecision;
import chancery.reports.ReportReleases;
import chancery.reports.Reports;
import chancery.reports.dispositions.Disposition;
import chancery.reports.dispositions.Dispositions;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The steps of reports for programs: out, corrected, disposed of.
@RestController
@RequestMapping("/api/v1/reports/{key}")
class ReportStepApi {

    private final Reports reports;
    private final ReportReleases releases;
    private final ReportCorrections corrections;
    private final Dispositions dispositions;
    private final ReportAnswers answers;

    ReportStepApi(
            Reports reports,
            ReportReleases releases,
            ReportCorrections corrections,
            Dispositions dispositions,
            ReportAnswers answers) {
        this.reports = reports;
        this.releases = releases;
        this.corrections = corrections;
        this.dispositions = dispositions;
        this.answers = answers;
    }

    /// Releases a draft, or the corrected copy that waits.
    @PostMapping("/release")
    ResponseEntity<?> release(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        fields.refuseFaultsAndUnknown();
        return switch (releases.release(
                reports.idOf(key, officer), IfMatch.read(match), Locale.ENGLISH, officer)) {
            case ReportDecision.Granted(var report) -> answers.tagged(report, officer);
            case ReportDecision.Refused refused -> throw Refusals.of(refused);
        };
    }

    /// Begins a corrected copy: `{"reason": …}`.
    @PostMapping("/correction")
    ResponseEntity<?> correct(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var reason = fields.text("reason", 400);
        fields.refuseFaultsAndUnknown();
        return answers.tagged(
                corrections.begin(reports.idOf(key, officer), IfMatch.read(match), reason, officer),
                officer);
    }

    /// Says what was done with it: `{"kind": "USED", "text": …}`; the mission answers a question
    /// with `ANSWER`.
    @PostMapping("/disposition")
    ResponseEntity<?> dispose(Officer officer, Fields fields, @PathVariable String key) {
        var kind = fields.choice("kind", Disposition.Kind.class);
        var text = fields.optionalText("text", 4_000).orElse("");
        fields.refuseFaultsAndUnknown();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(dispositions.dispose(reports.idOf(key, officer), kind, text, officer));
    }
}
