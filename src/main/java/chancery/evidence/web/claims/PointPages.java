package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directives;
import chancery.engagements.exchange.Exchanges;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.replies.Replies;
import chancery.kernel.Days;
import chancery.missions.Missions;
import chancery.web.Exports;
import chancery.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What backs the points of a directive, what stands against their release, what to expect.
@RestController
class PointPages {

    private final Directives directives;
    private final Claims claims;
    private final ClaimTexts texts;
    private final Gate gate;
    private final Replies replies;
    private final Exchanges exchanges;
    private final Missions missions;
    private final PointsDocument document;
    private final Exports exports;
    private final Templates templates;

    PointPages(
            Directives directives,
            Claims claims,
            ClaimTexts texts,
            Gate gate,
            Replies replies,
            Exchanges exchanges,
            Missions missions,
            PointsDocument document,
            Exports exports,
            Templates templates) {
        this.directives = directives;
        this.claims = claims;
        this.texts = texts;
        this.gate = gate;
        this.replies = replies;
        this.exchanges = exchanges;
        this.missions = missions;
        this.document = document;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/evidence/points/{key}")
    Object points(@PathVariable String key, Page page, Officer officer) {
        return templates.evidencePoints(page, view(key, page, officer));
    }

    /// The same as a document, with the pictures of the figures in it.
    @GetMapping(
            path = {"/evidence/points/{key}/document", "/api/v1/directives/{key}/evidence"},
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pointsDocument(@PathVariable String key, Page page, Officer officer) {
        var view = view(key, page, officer);
        exports.note("evidence of " + view.title(), "PDF", view.claims().size());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("points.pdf").build().toString())
                .body(document.pdf(view, page.words(), officer));
    }

    private PointsView view(String key, Page page, Officer officer) {
        var directive = directives.directive(key, officer);
        var id = directive.id();
        var version = texts.version(id, officer);
        var today = Days.of(page.now());
        return new PointsView(
                key,
                directive.reference().orElse("")
                        + " "
                        + directive.version().instruction().subject(),
                version.livePoints(),
                claims.of(id, officer),
                gate.ofDirective(id, version, officer),
                replies.of(id, officer),
                AnswersByRegion.of(
                        exchanges.answersTo(id, officer),
                        missions.gazetteer(officer),
                        page.words(),
                        today),
                replies.heard(id, officer),
                version.number() != directive.version().number(),
                officer.is(Role.DESK),
                officer.is(Role.RELEASER));
    }
}
