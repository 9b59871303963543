package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementMode;
import chancery.engagements.Filing;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.capture.Capture;
import chancery.engagements.capture.CaptureReading;
import chancery.engagements.capture.CapturedCommitment;
import chancery.engagements.capture.CapturedPoint;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Promise;
import chancery.engagements.exchange.PointDelivery;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.stakeholders.HostOffice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Files what came of the meetings, from the line that was captured, and later what became of the
/// promises.
public final class CapturePlayer {

    private final Doors doors;
    private final Hours hours;
    private final HostsLoader hosts;
    private final DirectivePlayer directives;
    private final EngagementPlayer engagements;
    private final Map<String, List<CapturedCommitment>> promised = new HashMap<>();

    public CapturePlayer(
            Doors doors,
            Hours hours,
            HostsLoader hosts,
            DirectivePlayer directives,
            EngagementPlayer engagements) {
        this.doors = doors;
        this.hours = hours;
        this.hosts = hosts;
        this.directives = directives;
        this.engagements = engagements;
    }

    public void file(ScenarioRow row, Officer by) {
        var name = row.text("engagement");
        var engagement = engagements.row(name);
        var heldAt = engagements.heldAt(name);
        var office = engagement.text("office");
        var day = LocalDate.ofInstant(heldAt, hours.zoneOf(office));
        var capture = capture(row, day);
        var tasking = tasking(engagement, by);
        var filing =
                new Filing(
                        new OfficeCode(office),
                        new CountryCode(engagement.text("host")),
                        EngagementPlayer.subject(engagement),
                        meeting(
                                row,
                                engagement,
                                heldAt,
                                day,
                                deliveries(capture, tasking, engagement, by),
                                by),
                        promises(capture, tasking));
        promised.put(name, commitments(capture).toList());
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

    private Tasking tasking(ScenarioRow engagement, Officer by) {
        return doors.taskings()
                .find(
                        directives.id(engagement.text("directive")),
                        new OfficeCode(engagement.text("office")),
                        new CountryCode(engagement.text("host")),
                        by)
                .orElseThrow(() -> new IllegalArgumentException("no tasking for " + engagement));
    }

    private Meeting meeting(
            ScenarioRow capture,
            ScenarioRow engagement,
            Instant heldAt,
            LocalDate day,
            List<PointDelivery> deliveries,
            Officer by) {
        var authority = hosts.authority(engagement.text("host"), engagement.text("authority"));
        return new Meeting(
                heldAt,
                hours.zoneOf(engagement.text("office")),
                EngagementMode.valueOf(engagement.text("mode")),
                Initiative.valueOf(engagement.text("initiative")),
                Instrument.valueOf(capture.text("instrument")),
                engagement.text("place"),
                engagement.text("authority").equals("foreign-ministry")
                        ? ""
                        : authority.described().basis(),
                List.of(by.name()),
                engagements.partners(engagement),
                capture.text("note"),
                engagements.targets(engagement).stream()
                        .map(office -> counterpart(office, day, by))
                        .toList(),
                deliveries);
    }

    private Counterpart counterpart(HostOffice office, LocalDate day, Officer by) {
        var holder =
                doors.stakeholders()
                        .holderOn(office.id(), day, by)
                        .orElseThrow(() ->
                                new IllegalArgumentException("nobody holds " + office.title()));
        return new Counterpart(
                office.id(),
                Optional.of(holder.id()),
                holder.name(),
                office.title(),
                office.rank());
    }

    private List<PointDelivery> deliveries(
            Capture capture, Tasking tasking, ScenarioRow engagement, Officer by) {
        var round = round(tasking, engagement, by);
        var wordings = new HashMap<Integer, Integer>();
        for (var point : doors.taskings().pointsOf(tasking, by)) {
            wordings.put(point.number(), point.wordedIn());
        }
        var deliveries = new ArrayList<PointDelivery>();
        for (var captured : capture.captured()) {
            captured.points()
                    .numbers()
                    .mapToObj(number ->
                            new PointDelivery(
                                    tasking.id(),
                                    number,
                                    round,
                                    wordings.getOrDefault(number, 1),
                                    captured.exchange()))
                    .forEach(deliveries::add);
        }
        return deliveries;
    }

    private Optional<Integer> round(Tasking tasking, ScenarioRow engagement, Officer by) {
        return engagement
                .given("round")
                .map(Integer::valueOf)
                .or(() ->
                        doors.taskings().roundsOf(tasking.id(), by).stream()
                                .findFirst()
                                .map(TaskedRound::number));
    }

    private static List<Promise> promises(Capture capture, Tasking tasking) {
        var promises = new ArrayList<Promise>();
        capture.wholeMeeting().stream()
                .map(made ->
                        new Promise(
                                made.side(),
                                made.what(),
                                made.due(),
                                Optional.of(tasking.id()),
                                Optional.empty()))
                .forEach(promises::add);
        for (var captured : capture.captured()) {
            captured.commitments().stream()
                    .map(made -> promise(made, captured, tasking))
                    .forEach(promises::add);
        }
        return promises;
    }

    private static Promise promise(
            CapturedCommitment made, CapturedPoint captured, Tasking tasking) {
        return new Promise(
                made.side(),
                made.what(),
                made.due(),
                Optional.of(tasking.id()),
                Optional.of(captured.points().first()));
    }

    private static Stream<CapturedCommitment> commitments(Capture capture) {
        return Stream.concat(
                capture.wholeMeeting().stream(),
                capture.captured().stream().flatMap(point -> point.commitments().stream()));
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

    private static Commitment.Outcome outcome(ScenarioRow row) {
        return Commitment.Outcome.valueOf(
                row.text("outcome").toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
