package chancery.reports.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.missions.Missions;
import chancery.reports.Disposition;
import chancery.reports.Report;
import chancery.reports.ReportDecision;
import chancery.reports.ReportText;
import chancery.reports.Reports;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports for programs. `{key}` is the id, or the reference written `26-BERLIN-00417`.
@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.APPLICATION_PDF);

    private final Reports reports;
    private final Missions missions;
    private final CompositionInput compositions;
    private final FilterInput filters;
    private final ReportFiles files;
    private final Creations creations;
    private final ApiAnswers answers;

    ReportApi(
            Reports reports,
            Missions missions,
            CompositionInput compositions,
            FilterInput filters,
            ReportFiles files,
            Creations creations,
            ApiAnswers answers) {
        this.reports = reports;
        this.missions = missions;
        this.compositions = compositions;
        this.filters = filters;
        this.files = files;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Object list(Officer officer, Fields fields) {
        return Map.of("items", reports.list(filters.read(fields, officer), officer));
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
                                    text.map(own -> reports.write(wish, own, officer))
                                            .orElseGet(() -> reports.compose(wish, officer));
                            return answers.made(
                                    "/api/v1/reports/" + draft.id(), json(draft, officer));
                        }));
    }

    /// As JSON, as telegram text (`?width=55`, 69 or 72) or as PDF, by what is accepted.
    @GetMapping("/{key}")
    ResponseEntity<?> report(
            Officer officer,
            @PathVariable String key,
            @RequestParam Optional<Integer> width,
            @RequestHeader(value = "Accept", defaultValue = "*/*") String accept)
            throws HttpMediaTypeNotAcceptableException {
        var report = reports.report(key, officer);
        var form = formFor(accept);
        if (form.equals(MediaType.TEXT_PLAIN)) {
            return files.telegram(report, width, officer);
        }
        return form.equals(MediaType.APPLICATION_PDF)
                ? files.pdf(report, officer)
                : tagged(report, officer);
    }

    private static MediaType formFor(String accept) throws HttpMediaTypeNotAcceptableException {
        return MediaType.parseMediaTypes(accept).stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(wanted -> FORMS.stream().filter(wanted::includes).limit(1))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(FORMS));
    }

    @PutMapping("/{key}")
    ResponseEntity<?> reword(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var text = ReportInput.read(fields);
        fields.refuseFaultsAndUnknown();
        return tagged(
                reports.reword(reports.idOf(key, officer), IfMatch.read(match), text, officer),
                officer);
    }

    /// Releases a draft, or the corrected copy that waits.
    @PostMapping("/{key}/release")
    ResponseEntity<?> release(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        fields.refuseFaultsAndUnknown();
        return switch (reports.release(reports.idOf(key, officer), IfMatch.read(match), officer)) {
            case ReportDecision.Granted(var report) -> tagged(report, officer);
            case ReportDecision.Refused refused -> throw Refusals.of(refused);
        };
    }

    /// Begins a corrected copy: `{"reason": …}`.
    @PostMapping("/{key}/correction")
    ResponseEntity<?> correct(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var reason = fields.text("reason", 400);
        fields.refuseFaultsAndUnknown();
        return tagged(
                reports.correct(reports.idOf(key, officer), IfMatch.read(match), reason, officer),
                officer);
    }

    /// Says what was done with it: `{"kind": "USED", "text": …}`; the mission answers a question
    /// with `ANSWER`.
    @PostMapping("/{key}/disposition")
    ResponseEntity<?> dispose(Officer officer, Fields fields, @PathVariable String key) {
        var kind = fields.choice("kind", Disposition.Kind.class);
        var text = fields.optionalText("text", 4_000).orElse("");
        fields.refuseFaultsAndUnknown();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(reports.dispose(reports.idOf(key, officer), kind, text, officer));
    }

    private ResponseEntity<?> tagged(Report report, Officer officer) {
        return answers.tagged(report.revision(), json(report, officer));
    }

    private Map<String, Object> json(Report report, Officer officer) {
        return ReportJson.of(
                report,
                missions.office(report.core().mission(), officer).code(),
                reports.dispositionsOf(report.id(), officer));
    }
}
