package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.evidence.claims.ClaimDraft;
import chancery.evidence.claims.ClaimKind;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.CounterState;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Credibility;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.Sources;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What stands behind the points of the instruction: some claims are strong, some contested, some
/// were worded anew because the gate would not have let them through.
@Component
class ClaimsTheme implements Theme {

    private static final int DAY = -354;

    private final Claims claims;
    private final Sources sources;
    private final DraftedDirectives directives;

    ClaimsTheme(Claims claims, Sources sources, DraftedDirectives directives) {
        this.claims = claims;
        this.sources = sources;
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
        link(marked.id(), LinkRole.SUPPORTS, row.words("supports"), row, by);
        link(marked.id(), LinkRole.CONTRADICTS, row.words("contradicts"), row, by);
        link(marked.id(), LinkRole.CONTEXT, row.words("context"), row, by);
    }

    private static ClaimDraft draft(ScenarioRow row, String statement) {
        return new ClaimDraft(
                ClaimKind.valueOf(row.text("kind")),
                "",
                statement,
                "",
                "",
                false,
                CounterState.valueOf(row.text("counter_state")),
                row.text("counter"));
    }

    private void link(UUID claim, LinkRole role, List<String> keys, ScenarioRow row, Officer by) {
        keys.forEach(key ->
                claims.link(
                        claim,
                        role,
                        new Cited(
                                Optional.of(source(key, by)),
                                Optional.empty(),
                                row.text("passage"),
                                Optional.of(Credibility.PROBABLY_TRUE)),
                        by));
    }

    private UUID source(String key, Officer by) {
        var title =
                ScenarioTable.read("evidence/sources").stream()
                        .filter(row -> row.text("source").equals(key))
                        .map(row -> row.text("title"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no source " + key));
        return Stream.of(title)
                .flatMap(text -> sources.list(SourceFilter.text(text), by).stream())
                .map(Source::id)
                .findFirst()
                .orElseThrow();
    }
}
