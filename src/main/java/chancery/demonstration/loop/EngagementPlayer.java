package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.engagements.EngagementMode;
import chancery.engagements.approaches.Approach;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.stakeholders.HostOffice;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Plays the approaches: asked for, granted, refused, postponed, cancelled.
///
/// That one was held is told by the record of it, which [CapturePlayer] files.
public final class EngagementPlayer {

    private final Doors doors;
    private final Hours hours;
    private final HostsLoader hosts;
    private final Map<String, ScenarioRow> rows = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Instant> heldAt = new HashMap<>();

    public EngagementPlayer(Doors doors, Hours hours, HostsLoader hosts) {
        this.doors = doors;
        this.hours = hours;
        this.hosts = hosts;
        ScenarioTable.read("steps/engagements").stream()
                .forEach(row -> rows.put(row.text("engagement"), row));
        ScenarioTable.read("steps/engagement-steps").stream()
                .filter(row -> !isPlayed(row))
                .forEach(row -> heldAt.put(row.text("engagement"), hours.of(row)));
    }

    public static boolean isPlayed(ScenarioRow step) {
        return !step.text("step").equals("held");
    }

    public ScenarioRow row(String engagement) {
        return Optional.ofNullable(rows.get(engagement))
                .orElseThrow(() -> new IllegalArgumentException("no engagement " + engagement));
    }

    public UUID id(String engagement) {
        return Optional.ofNullable(ids.get(engagement))
                .orElseThrow(() -> new IllegalArgumentException("not asked for: " + engagement));
    }

    public Instant heldAt(String engagement) {
        return Optional.ofNullable(heldAt.get(engagement))
                .orElseThrow(() -> new IllegalArgumentException("not held: " + engagement));
    }

    public List<HostOffice> targets(ScenarioRow engagement) {
        return engagement.words("host_offices").stream()
                .map(office ->
                        hosts.office(engagement.text("host"), engagement.text("authority"), office))
                .toList();
    }

    public void step(ScenarioRow row, Officer by) {
        var name = row.text("engagement");
        switch (row.text("step")) {
            case "asked" -> ids.put(name, ask(row, row(name), by));
            case "granted" -> move(row, ApproachStep.GRANT, by);
            case "refused" -> move(row, ApproachStep.REFUSE, by);
            case "postponed" -> move(row, ApproachStep.POSTPONE, by);
            case "cancelled" -> move(row, ApproachStep.CANCEL, by);
            default -> throw new IllegalArgumentException("no such step: " + row.text("step"));
        }
    }

    private UUID ask(ScenarioRow step, ScenarioRow engagement, Officer by) {
        var approach =
                new Approach(
                        new OfficeCode(engagement.text("office")),
                        new CountryCode(engagement.text("host")),
                        DirectiveText.subjectOf(engagement),
                        EngagementMode.valueOf(engagement.text("mode")),
                        planned(step),
                        targets(engagement).stream().map(HostOffice::id).toList());
        return doors.approaches().ask(approach, by).id();
    }

    private void move(ScenarioRow row, ApproachStep step, Officer by) {
        doors.approaches()
                .move(
                        id(row.text("engagement")),
                        Optional.empty(),
                        step,
                        row.text("by").equals("host") ? Side.THEIRS : Side.OURS,
                        row.text("reason"),
                        planned(row),
                        by);
    }

    private Optional<Instant> planned(ScenarioRow row) {
        return row.given("planned_day")
                .map(day ->
                        hours.at(
                                row.text("office"),
                                hours.calendar().date(day),
                                row.text("planned_time")));
    }
}
