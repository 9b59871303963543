package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.directives.Directives;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.claims.gate.Objection;
import chancery.evidence.claims.gate.Overrides;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whoever releases the instruction lets the warnings about a weak claim pass, with a reason.
@Component
class WarningsTheme implements Theme {

    private final Gate gate;
    private final Overrides overrides;
    private final Directives directives;
    private final DraftedDirectives drafted;

    WarningsTheme(
            Gate gate, Overrides overrides, Directives directives, DraftedDirectives drafted) {
        this.gate = gate;
        this.overrides = overrides;
        this.directives = directives;
        this.drafted = drafted;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var at = hours.at(Hours.HEADQUARTERS, hours.calendar().date(ClaimsTheme.DAY), "17:30");
        return ScenarioTable.read("evidence/claims").stream()
                .filter(row -> row.given("let_pass").isPresent())
                .map(row ->
                        new Act(
                                at,
                                row.place(),
                                "MINFOR",
                                "under-secretary",
                                by -> letPass(row, by)))
                .toList();
    }

    private void letPass(ScenarioRow row, Officer by) {
        var id = drafted.migration(by);
        var version = directives.directive(id.toString(), by).version();
        gate.ofDirective(id, version, by).stream()
                .filter(Objection::stands)
                .filter(objection -> objection.text().equals(row.text("statement")))
                .filter(objection -> objection.finding().warns())
                .forEach(objection -> overrides.letPass(objection, row.text("let_pass"), by));
    }
}
