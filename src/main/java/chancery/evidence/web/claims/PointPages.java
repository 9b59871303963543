package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directives;
import chancery.engagements.exchange.Exchanges;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.replies.Replies;
import chancery.missions.Missions;
import chancery.web.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What backs the points of a directive, what stands against their release, what to expect.
@RestController
class PointPages {

    private final Directives directives;
    private final Claims claims;
    private final Gate gate;
    private final Replies replies;
    private final Exchanges exchanges;
    private final Missions missions;
    private final Templates templates;

    PointPages(
            Directives directives,
            Claims claims,
            Gate gate,
            Replies replies,
            Exchanges exchanges,
            Missions missions,
            Templates templates) {
        this.directives = directives;
        this.claims = claims;
        this.gate = gate;
        this.replies = replies;
        this.exchanges = exchanges;
        this.missions = missions;
        this.templates = templates;
    }

    @GetMapping("/evidence/points/{key}")
    Object points(@PathVariable String key, Page page, Officer officer) {
        return templates.evidencePoints(page, view(key, page, officer));
    }

    private PointsView view(String key, Page page, Officer officer) {
        var directive = directives.directive(key, officer);
        var id = directive.id();
        var today = LocalDate.ofInstant(page.now(), ZoneOffset.UTC);
        return new PointsView(
                key,
                directive.reference().orElse("")
                        + " "
                        + directive.version().instruction().subject(),
                directive.version().livePoints(),
                claims.of(id, officer),
                gate.ofDirective(id, directive.version(), officer),
                replies.of(id, officer),
                AnswersByRegion.of(
                        exchanges.answersTo(id, officer),
                        missions.gazetteer(officer),
                        page.words(),
                        today),
                replies.heard(id, officer),
                officer.is(Role.DESK),
                officer.is(Role.RELEASER));
    }
}
