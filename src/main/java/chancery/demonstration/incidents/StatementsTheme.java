package chancery.demonstration.incidents;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.observations.Stance;
import chancery.observations.statements.StatementChannel;
import chancery.observations.statements.StatementSide;
import chancery.observations.statements.StatementText;
import chancery.observations.statements.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Missions keep what both sides said in public.
@Component
class StatementsTheme implements Theme {

    private final Statements statements;
    private final Missions missions;
    private final InventedSources sources;
    private final Named named;

    StatementsTheme(
            Statements statements, Missions missions, InventedSources sources, Named named) {
        this.statements = statements;
        this.missions = missions;
        this.sources = sources;
        this.named = named;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        return ScenarioTable.read("incidents/statements").stream()
                .map(row ->
                        new Act(
                                hours.of(row),
                                row.place(),
                                row.text("office"),
                                row.text("seat"),
                                by -> record(row, hours, by)))
                .toList();
    }

    private void record(ScenarioRow row, Hours hours, Officer by) {
        var on = hours.calendar().date(row.number("said"));
        statements.record(
                new StatementText(
                        new CountryCode(row.text("host")),
                        StatementSide.valueOf(row.text("side")),
                        speaker(row, by),
                        StatementChannel.valueOf(row.text("channel")),
                        on,
                        "en",
                        row.text("extract"),
                        "",
                        "",
                        Optional.of(source(row, on, by)),
                        Optional.of(named.directive(row, by)),
                        Optional.of(row.number("point")),
                        Stance.valueOf(row.text("stance"))),
                by);
    }

    private UUID source(ScenarioRow row, LocalDate on, Officer by) {
        return sources.statement(
                row.text("side").equals("OURS") ? "Ministry of Foreign Affairs" : row.text("host"),
                "Statement " + row.text("statement"),
                on,
                by);
    }

    private UUID speaker(ScenarioRow row, Officer by) {
        return row.text("side").equals("OURS")
                ? missions.office(new OfficeCode(row.text("office")), by).id()
                : named.hostOffice(row, by).id();
    }
}
