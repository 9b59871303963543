package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.evidence.claims.ClaimDraft;
import chancery.evidence.claims.ClaimEvidence;
import chancery.evidence.claims.ClaimKind;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.CounterState;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Credibility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What stands behind the points of the instruction: some claims are strong, some contested, some
/// were worded anew because the gate would not have let them through.
@Component
class ClaimsTheme implements Theme {

    /// The day before the instruction goes out.
    static final int DAY = -354;

    private static final Credibility GRADE = Credibility.PROBABLY_TRUE;

    private final Claims claims;
    private final ClaimEvidence evidence;
    private final EvidenceAtHand atHand;
    private final DraftedDirectives directives;

    ClaimsTheme(
            Claims claims,
            ClaimEvidence evidence,
            EvidenceAtHand atHand,
            DraftedDirectives directives) {
        this.claims = claims;
        this.evidence = evidence;
        this.atHand = atHand;
        this.directives = directives;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var at = hours.at(Hours.HEADQUARTERS, hours.calendar().date(DAY), "14:40");
        return ScenarioTable.read("evidence/claims").stream()
                .map(row -> new Act(at, row.place(), "EUR", "migration-desk", by -> mark(row, by)))
                .toList();
    }

    private void mark(ScenarioRow row, Officer by) {
        var subject =
                new ClaimSubject(ClaimPlace.POINT, directives.migration(by), row.number("point"));
        var first = row.given("first_worded").orElse(row.text("statement"));
        var marked = claims.mark(subject, draft(row, first), by).claim();
        if (row.given("first_worded").isPresent()) {
            claims.reword(marked.id(), marked.version(), draft(row, row.text("statement")), by);
        }
        link(marked.id(), LinkRole.SUPPORTS, row, "supports", "figures", by);
        link(marked.id(), LinkRole.CONTRADICTS, row, "contradicts", "figures_against", by);
        link(marked.id(), LinkRole.CONTEXT, row, "context", "figures_context", by);
    }

    private static ClaimDraft draft(ScenarioRow row, String statement) {
        return new ClaimDraft(
                ClaimKind.valueOf(row.text("kind")),
                "",
                statement,
                row.text("population"),
                row.text("comparator"),
                false,
                CounterState.valueOf(row.text("counter_state")),
                row.text("counter"));
    }

    private void link(
            UUID claim,
            LinkRole role,
            ScenarioRow row,
            String sources,
            String figures,
            Officer by) {
        row.words(sources)
                .forEach(key -> evidence.link(claim, role, cited(atHand.source(key, by), row), by));
        row.words(figures)
                .forEach(
                        key -> evidence.linkFigure(claim, role, atHand.figure(key, by), GRADE, by));
    }

    private static Cited cited(UUID source, ScenarioRow row) {
        return new Cited(
                Optional.of(source), Optional.empty(), row.text("passage"), Optional.of(GRADE));
    }
}
