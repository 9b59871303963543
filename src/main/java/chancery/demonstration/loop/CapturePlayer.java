package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.engagements.Filing;
import chancery.engagements.capture.Capture;
import chancery.engagements.capture.CaptureReading;
import chancery.engagements.capture.CapturedCommitment;
import chancery.engagements.commitments.Outcome;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Files what came of the meetings, from the line that was captured, and later what became of the
/// promises.
public final class CapturePlayer {

    private final Doors doors;
    private final Hours hours;
    private final SentTaskings taskings;
    private final EngagementPlayer engagements;
    private final MeetingReader meetings;
    private final Map<String, List<CapturedCommitment>> promised = new HashMap<>();

    public CapturePlayer(
            Doors doors,
            Hours hours,
            HostsLoader hosts,
            DirectivePlayer directives,
            EngagementPlayer engagements) {
        this.doors = doors;
        this.hours = hours;
        this.taskings = new SentTaskings(doors, directives);
        this.engagements = engagements;
        this.meetings = new MeetingReader(doors, hours, hosts, engagements);
    }

    public void file(ScenarioRow row, Officer by) {
        var name = row.text("engagement");
        var engagement = engagements.row(name);
        var heldAt = engagements.heldAt(name);
        var office = engagement.text("office");
        var day = LocalDate.ofInstant(heldAt, hours.zoneOf(office));
        var capture = capture(row, day);
        var tasking = taskings.of(engagement, by);
        var round = taskings.round(engagement, tasking, by);
        var deliveries = new CapturedDeliveries(doors).of(capture, tasking, round, by);
        var promises = new CapturedPromises(capture);
        var filing =
                new Filing(
                        new OfficeCode(office),
                        new CountryCode(engagement.text("host")),
                        DirectiveText.subjectOf(engagement),
                        meetings.meeting(row, engagement, heldAt, day, deliveries, by),
                        promises.under(tasking));
        promised.put(name, promises.inOrder());
        doors.meetingRecords().hold(engagements.id(name), Optional.empty(), filing, by);
        Papers.left(engagement.text("directive"), filing.meeting().instrument())
                .ifPresent(paper ->
                        doors.attachments()
                                .attach("engagements", engagements.id(name).toString(), paper, by));
    }

    private Capture capture(ScenarioRow row, LocalDate day) {
        var line = hours.calendar().captureLine(row.text("line"), day);
        return switch (Capture.parse(line, day)) {
            case CaptureReading.Understood understood -> understood.capture();
            case CaptureReading.Misunderstood(var faults) ->
                    throw new IllegalArgumentException(line + ": " + faults);
        };
    }

    /// What became of a promise; the file counts them within the line.
    public void settle(ScenarioRow row, Officer by) {
        var name = row.text("engagement");
        var made = promised.getOrDefault(name, List.of()).get(row.number("commitment") - 1);
        var commitment =
                doors.commitments().ofEngagement(engagements.id(name), by).stream()
                        .filter(known -> known.side() == made.side())
                        .filter(known -> known.what().equals(made.what()))
                        .findFirst()
                        .orElseThrow();
        doors.commitments()
                .settle(commitment.id(), outcome(row), row.text("text"), row.text("proof"), by);
    }

    private static Outcome outcome(ScenarioRow row) {
        return Outcome.valueOf(row.text("outcome").toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
