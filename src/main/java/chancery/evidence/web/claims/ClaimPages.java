package chancery.evidence.web.claims;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.claims.facts.ClaimFigures;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.ClaimEvidence;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.EarlierWordings;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Credibility;
import chancery.evidence.sources.Sources;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of a claim: how strong it is and why, its evidence, what stands against it.
@RestController
class ClaimPages {

    private final Claims claims;
    private final ClaimEvidence evidence;
    private final EarlierWordings earlier;
    private final ClaimTexts texts;
    private final Sources sources;
    private final ObjectProvider<ClaimFigures> figures;
    private final Histories histories;
    private final Templates templates;

    ClaimPages(
            Claims claims, ClaimEvidence evidence, EarlierWordings earlier,
            ClaimTexts texts,
            Sources sources,
            ObjectProvider<ClaimFigures> figures,
            Histories histories,
            Templates templates) {
        this.claims = claims;
        this.evidence = evidence;
        this.earlier = earlier;
        this.texts = texts;
        this.sources = sources;
        this.figures = figures;
        this.histories = histories;
        this.templates = templates;
    }

    @GetMapping("/evidence/claims/{id}")
    Object claim(@PathVariable UUID id, Page page, Officer officer) {
        var weighed = claims.claim(id, officer);
        var subject = weighed.claim().subject();
        boolean mayWrite = !weighed.claim().withdrawn() && texts.mayWrite(subject, officer);
        return templates.evidenceClaim(
                page,
                new ClaimView(
                        weighed,
                        texts.title(subject, officer),
                        texts.address(subject),
                        texts.text(subject, officer),
                        mayWrite
                                ? Optional.ofNullable(figures.getIfAvailable())
                                        .map(door -> door.choices(officer))
                                        .orElse(List.of())
                                : List.of(),
                        earlier.of(id, officer),
                        histories.of(id, page.words(), officer),
                        mayWrite,
                        sources.mayWrite(officer)));
    }

    @PostMapping("/evidence/claims/{id}/sources")
    ResponseEntity<?> link(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var role = fields.choice("role", LinkRole.class);
                    var cited = CitationFields.cited(fields);
                    fields.refuseFaults();
                    evidence.link(id, role, cited, officer);
                });
    }

    @PostMapping("/evidence/claims/{id}/figures")
    ResponseEntity<?> linkFigure(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var role = fields.choice("figureRole", LinkRole.class);
                    var figure = fields.id("figure");
                    var credibility = fields.choice("figureCredibility", Credibility.class);
                    fields.refuseFaults();
                    evidence.linkFigure(id, role, figure, credibility, officer);
                });
    }

    @PostMapping("/evidence/claims/{id}/evidence/{link}/credibility")
    ResponseEntity<?> grade(
            @PathVariable UUID id,
            @PathVariable UUID link,
            Page page,
            Officer officer,
            Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var credibility = fields.choice("grade", Credibility.class);
                    fields.refuseFaults();
                    evidence.grade(id, link, credibility, officer);
                });
    }

    @PostMapping("/evidence/claims/{id}/evidence/{link}/removal")
    ResponseEntity<?> unlink(
            @PathVariable UUID id,
            @PathVariable UUID link,
            Page page,
            Officer officer,
            Fields fields) {
        return step(id, page, officer, fields, () -> evidence.unlink(id, link, officer));
    }

    @PostMapping("/evidence/claims/{id}/withdrawal")
    ResponseEntity<?> withdraw(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var version = fields.id("version");
                    fields.refuseFaults();
                    claims.withdraw(id, version, officer);
                });
    }

    private ResponseEntity<?> step(
            UUID id, Page page, Officer officer, Fields fields, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    step.run();
                    return "/evidence/claims/" + id;
                },
                again -> claim(id, again, officer));
    }
}
