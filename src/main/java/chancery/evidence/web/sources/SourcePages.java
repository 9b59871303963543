package chancery.evidence.web.sources;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.Resting;
import chancery.evidence.sources.SourceRule;
import chancery.evidence.sources.SourceStanding;
import chancery.evidence.sources.Sources;
import chancery.files.Files;
import chancery.kernel.Days;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of a source: what it is, what was judged of it, what rests on it.
@RestController
class SourcePages {

    private final Sources sources;
    private final Resting resting;
    private final Files files;
    private final Histories histories;
    private final Templates templates;

    SourcePages(
            Sources sources,
            Resting resting,
            Files files,
            Histories histories,
            Templates templates) {
        this.sources = sources;
        this.resting = resting;
        this.files = files;
        this.histories = histories;
        this.templates = templates;
    }

    @GetMapping("/evidence/sources/{id}")
    Object source(@PathVariable UUID id, Page page, Officer officer) {
        var source = sources.source(id, officer);
        var today = Days.of(page.now());
        return templates.evidenceSourcesSource(
                page,
                new SourceView(
                        source,
                        SourceRule.brokenBy(source, today),
                        sources.gradings(id, officer),
                        resting.on(id, page.words().locale(), officer),
                        files.listed("sources", id.toString(), officer),
                        histories.of(id, page.words(), officer),
                        sources.mayWrite(officer)));
    }

    @PostMapping("/evidence/sources/{id}/reliability")
    ResponseEntity<?> grade(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var grade = fields.choice("grade", Reliability.class);
                    var reason = fields.text("gradeReason", 1_000);
                    fields.refuseFaults();
                    sources.grade(id, grade, reason, officer);
                });
    }

    @PostMapping("/evidence/sources/{id}/standing")
    ResponseEntity<?> change(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var standing = fields.choice("standing", SourceStanding.class);
                    var since = fields.day("since");
                    var reason = fields.text("standingReason", 1_000);
                    fields.refuseFaults();
                    sources.change(id, standing, since, reason, officer);
                });
    }

    @PostMapping("/evidence/sources/{id}/rechecks")
    ResponseEntity<?> recheck(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    boolean unchanged = fields.yes("unchanged");
                    var note = fields.optionalText("note", 1_000).orElse("");
                    fields.refuseFaults();
                    sources.recheck(id, unchanged, note, officer);
                });
    }

    private ResponseEntity<?> step(
            UUID id, Page page, Officer officer, Fields fields, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    step.run();
                    return "/evidence/sources/" + id;
                },
                again -> source(id, again, officer));
    }
}
