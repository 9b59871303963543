package chancery.demonstration.alerts;

import chancery.access.Officer;
import chancery.alerts.AlertFilings;
import chancery.alerts.AlertStep;
import chancery.alerts.AlertSteps;
import chancery.alerts.Alerts;
import chancery.alerts.Filing;
import chancery.alerts.Matter;
import chancery.alerts.Regrouping;
import chancery.alerts.Signal;
import chancery.alerts.Urgency;
import chancery.alerts.links.AlertLinks;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.missions.Missions;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Plays one row: an alert that is filed, or what an office says about one.
@Component
class AlertPlayer {

    private final Alerts alerts;
    private final AlertFilings filings;
    private final AlertLinks links;
    private final Regrouping regrouping;
    private final Missions missions;
    private final AlertSteps steps;
    private final Map<String, UUID> ids = new HashMap<>();

    AlertPlayer(
            Alerts alerts,
            AlertFilings filings,
            AlertLinks links,
            Regrouping regrouping,
            Missions missions,
            AlertSteps steps) {
        this.alerts = alerts;
        this.filings = filings;
        this.links = links;
        this.regrouping = regrouping;
        this.missions = missions;
        this.steps = steps;
    }

    void play(ScenarioRow row, ScenarioCalendar calendar, Officer by) {
        switch (row.text("step")) {
            case "FILE" -> ids.put(row.text("alert"), filings.file(filing(row, by), by));
            case "SPLIT" -> split(row, by);
            case "MERGE" -> regrouping.merge(alert(row), id(row.text("other")), words(row), by);
            default ->
                    steps.say(
                            alert(row),
                            AlertStep.valueOf(row.text("step")),
                            row.given("until")
                                    .map(day ->
                                            calendar.date(day)
                                                    .atStartOfDay(ZoneOffset.UTC)
                                                    .toInstant()),
                            words(row),
                            by);
        }
    }

    private Filing filing(ScenarioRow row, Officer by) {
        return new Filing(
                Optional.of(new OfficeCode(row.text("office"))),
                row.text("what"),
                row.text("why"),
                links.read(row.text("link"), by).orElseThrow().subject(),
                row.given("host").map(CountryCode::new),
                row.given("matter").map(Matter::valueOf),
                Optional.empty(),
                new Urgency(
                        Precedence.valueOf(row.text("precedence")),
                        row.given("night").isPresent()));
    }

    /// Takes out the source of the office that the row names.
    private void split(ScenarioRow row, Officer by) {
        var office = missions.office(new OfficeCode(row.text("other")), by).id();
        var source =
                alerts.alert(alert(row), by).signals().stream()
                        .filter(signal -> signal.office().equals(office))
                        .map(Signal::id)
                        .findFirst()
                        .orElseThrow();
        regrouping.split(alert(row), source, words(row), by);
    }

    private static String words(ScenarioRow row) {
        return row.given("words").orElse("");
    }

    private UUID alert(ScenarioRow row) {
        return id(row.text("alert"));
    }

    private UUID id(String name) {
        return Optional.ofNullable(ids.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no alert " + name));
    }
}
