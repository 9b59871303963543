package chancery.reports.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.reports.ReportDrafts;
import chancery.reports.ReportText;
import chancery.reports.Reports;
import chancery.reports.WritableReports;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Reports written by programs: begun, and worded anew.
@RestController
@RequestMapping("/api/v1/reports")
class ReportWritingApi {

    private final Reports reports;
    private final ReportDrafts drafts;
    private final WritableReports writable;
    private final CompositionInput compositions;
    private final ReportAnswers said;
    private final Creations creations;
    private final ApiAnswers answers;

    ReportWritingApi(
            Reports reports,
            ReportDrafts drafts,
            WritableReports writable,
            CompositionInput compositions,
            ReportAnswers said,
            Creations creations,
            ApiAnswers answers) {
        this.reports = reports;
        this.drafts = drafts;
        this.writable = writable;
        this.compositions = compositions;
        this.said = said;
        this.creations = creations;
        this.answers = answers;
    }

    /// Composes a report from the record, or takes one written by hand when `paragraphs` are sent.
    @PostMapping
    ResponseEntity<?> compose(
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var text =
                fields.rows("paragraphs").isEmpty()
                        ? Optional.<ReportText>empty()
                        : Optional.of(ReportInput.read(fields));
        var wish = compositions.readCall(fields, page.words().locale(), officer);
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST reports " + fields.raw(),
                        () -> {
                            var draft =
                                    text.map(own -> drafts.write(wish, own, officer))
                                            .orElseGet(() -> drafts.compose(wish, officer));
                            return said.made(draft, officer);
                        }));
    }

    @PutMapping("/{key}")
    ResponseEntity<?> reword(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var text = ReportInput.read(fields);
        fields.refuseFaultsAndUnknown();
        return said.tagged(
                writable.reword(reports.idOf(key, officer), IfMatch.read(match), text, officer),
                officer);
    }
}
