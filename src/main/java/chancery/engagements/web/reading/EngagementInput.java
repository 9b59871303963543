package chancery.engagements.web.reading;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.Approach;
import chancery.engagements.EngagementMode;
import chancery.engagements.Filing;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.capture.Capture;
import chancery.engagements.capture.CaptureEcho;
import chancery.engagements.capture.CaptureReading;
import chancery.engagements.capture.CapturedCommitment;
import chancery.engagements.commitments.Promise;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.exchange.WithheldReason;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.Fields;
import chancery.web.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Reads an approach or a meeting from a form or a call: structured, or with one line of quick
/// capture.
///
/// It is longer than most because a meeting has many parts; each is read by a method of its own.
@Component
public class EngagementInput {

    private static final int LONG_TEXT = 20_000;

    private final Directives directives;
    private final Taskings taskings;
    private final Missions missions;
    private final CounterpartInput counterparts;

    public EngagementInput(
            Directives directives,
            Taskings taskings,
            Missions missions,
            CounterpartInput counterparts) {
        this.directives = directives;
        this.taskings = taskings;
        this.missions = missions;
        this.counterparts = counterparts;
    }

    /// The wish to see somebody.
    public Approach approach(Fields fields, Officer officer) {
        var mission = mission(fields, officer);
        var offices = new ArrayList<UUID>();
        fields.rows("interlocutors")
                .forEach(row -> row.optionalId("office").ifPresent(offices::add));
        return new Approach(
                mission.map(Office::code).orElse(new OfficeCode("NONE")),
                host(fields),
                fields.text("subject", 200),
                fields.choice("mode", EngagementMode.class, EngagementMode.MEETING),
                time(fields, "plannedAt", zone(fields, mission)),
                offices);
    }

    /// A meeting that was held.
    public Filing filing(Fields fields, Officer officer, Words words, Instant now) {
        var mission = mission(fields, officer);
        var zone = zone(fields, mission);
        var heldAt = time(fields, "heldAt", zone);
        if (heldAt.isEmpty() && !fields.has("heldAt")) {
            fields.fault("heldAt", "web.fault.missing");
        }
        var at = heldAt.orElse(now);
        var day = LocalDate.ofInstant(at, zone);
        var host = host(fields);
        var said = new Said(fields, officer, words, mission, host, day);
        said.read();
        var meeting =
                new Meeting(
                        at,
                        zone,
                        fields.choice("mode", EngagementMode.class, EngagementMode.MEETING),
                        fields.choice("initiative", Initiative.class, Initiative.OURS),
                        fields.choice("instrument", Instrument.class, Instrument.NONE),
                        fields.optionalText("place", 200).orElse(""),
                        fields.optionalText("basis", 500).orElse(""),
                        lines(fields, "ourPeople"),
                        PartnerInput.read(fields, host),
                        fields.optionalText("summary", LONG_TEXT).orElse(""),
                        counterparts.read(fields, host, day, officer),
                        said.deliveries);
        return new Filing(
                mission.map(Office::code).orElse(new OfficeCode("NONE")),
                host,
                fields.optionalText("subject", 200).orElseGet(said::subject),
                meeting,
                said.promises);
    }

    private Optional<Office> mission(Fields fields, Officer officer) {
        var code = fields.parsed("mission", OfficeCode::parse, "engagements.fault.mission");
        if (code.isEmpty() && !fields.has("mission")) {
            fields.fault("mission", "web.fault.missing");
        }
        var found = code.flatMap(known -> missions.findByCode(known, officer));
        if (code.isPresent() && found.isEmpty()) {
            fields.fault("mission", "engagements.fault.mission", code.get().text());
        }
        return found;
    }

    private static CountryCode host(Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "engagements.fault.host");
        if (host.isEmpty() && !fields.has("host")) {
            fields.fault("host", "web.fault.missing");
        }
        return host.orElse(new CountryCode("ZZ"));
    }

    private static ZoneId zone(Fields fields, Optional<Office> mission) {
        return fields.parsed("zone", EngagementInput::zoneOf, "engagements.fault.zone")
                .or(() -> mission.map(Office::zone))
                .orElse(ZoneId.of("UTC"));
    }

    private static ZoneId zoneOf(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such zone: " + text, e);
        }
    }

    /// A time with its offset, or as the clock on the wall there showed it: `2026-11-22T10:30`.
    private static Optional<Instant> time(Fields fields, String name, ZoneId zone) {
        return fields.parsed(name, text -> instantOf(text, zone), "engagements.fault.time");
    }

    private static Instant instantOf(String text, ZoneId zone) {
        try {
            return text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time: " + text, e);
        }
    }

    private static List<String> lines(Fields fields, String name) {
        return fields.texts(name).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(30)
                .toList();
    }

    /// What passed on the points, read from the capture line and from rows.
    private final class Said {

        private final Fields fields;
        private final Officer officer;
        private final Words words;
        private final Optional<Office> mission;
        private final CountryCode host;
        private final LocalDate day;
        private final List<PointDelivery> deliveries = new ArrayList<>();
        private final List<Promise> promises = new ArrayList<>();
        private final Map<String, Optional<Tasking>> known = new HashMap<>();
        private final Map<UUID, Map<Integer, Point>> points = new HashMap<>();
        private final Map<UUID, Optional<Integer>> rounds = new HashMap<>();
        private String subject = "";

        Said(
                Fields fields,
                Officer officer,
                Words words,
                Optional<Office> mission,
                CountryCode host,
                LocalDate day) {
            this.fields = fields;
            this.officer = officer;
            this.words = words;
            this.mission = mission;
            this.host = host;
            this.day = day;
        }

        String subject() {
            return subject;
        }

        void read() {
            var main = fields.optionalText("directive", 60).flatMap(key -> tasking(fields, key));
            fields.optionalWhole("round", 1, 500)
                    .ifPresent(round ->
                            main.ifPresent(
                                    tasking -> rounds.put(tasking.id(), Optional.of(round))));
            fields.optionalText("capture", Capture.LONGEST).ifPresent(line -> captured(line, main));
            fields.rows("points").stream()
                    .filter(row -> row.has("number") && row.has("delivery"))
                    .forEach(row -> row(row, main));
            fields.rows("commitments").stream()
                    .filter(row -> row.has("what") || row.has("due"))
                    .forEach(row -> promise(row, main));
        }

        private Optional<Tasking> tasking(Fields where, String key) {
            return known.computeIfAbsent(key, name -> find(where, name));
        }

        private Optional<Tasking> find(Fields where, String key) {
            try {
                var id = directives.idOf(key, officer);
                var found =
                        mission.flatMap(office -> taskings.find(id, office.code(), host, officer));
                if (found.isEmpty()) {
                    where.fault("directive", "engagements.fault.no-tasking", key);
                } else if (subject.isEmpty()) {
                    subject = directives.directive(key, officer).version().instruction().subject();
                }
                return found;
            } catch (NotFound e) {
                where.fault("directive", "engagements.fault.no-tasking", key);
                return Optional.empty();
            }
        }

        private Map<Integer, Point> pointsOf(Tasking tasking) {
            return points.computeIfAbsent(
                    tasking.id(),
                    id ->
                            taskings.pointsOf(tasking, officer).stream()
                                    .collect(Collectors.toMap(Point::number, point -> point)));
        }

        private Optional<Integer> roundOf(Tasking tasking) {
            return rounds.computeIfAbsent(
                    tasking.id(),
                    id -> taskings.roundOn(id, day, officer).map(round -> round.number()));
        }

        private void captured(String line, Optional<Tasking> main) {
            if (main.isEmpty()) {
                if (!fields.has("directive")) {
                    fields.fault("directive", "engagements.fault.capture-needs-directive");
                }
                return;
            }
            var tasking = main.get();
            switch (Capture.parse(line, day)) {
                case CaptureReading.Misunderstood(var faults) ->
                        faults.forEach(fault ->
                                fields.fault(
                                        "capture",
                                        "engagements.fault.capture",
                                        CaptureEcho.in(words.locale()).sentence(fault)));
                case CaptureReading.Understood understood -> {
                    understood
                            .outsideOf(pointsOf(tasking).keySet())
                            .forEach(fault ->
                                    fields.fault(
                                            "capture",
                                            "engagements.fault.capture",
                                            CaptureEcho.in(words.locale()).sentence(fault)));
                    take(understood.capture(), tasking);
                }
            }
        }

        private void take(Capture capture, Tasking tasking) {
            capture.wholeMeeting()
                    .forEach(
                            promised -> promises.add(promise(promised, tasking, Optional.empty())));
            for (var point : capture.captured()) {
                IntStream numbers = point.points().numbers();
                numbers.forEach(number -> add(tasking, number, point.exchange()));
                point.commitments()
                        .forEach(promised ->
                                promises.add(
                                        promise(
                                                promised,
                                                tasking,
                                                Optional.of(point.points().first()))));
            }
        }

        private static Promise promise(
                CapturedCommitment promised, Tasking tasking, Optional<Integer> number) {
            return new Promise(
                    promised.side(),
                    promised.what(),
                    promised.due(),
                    Optional.of(tasking.id()),
                    number);
        }

        private void add(Tasking tasking, int number, Exchange exchange) {
            var point = pointsOf(tasking).get(number);
            if (point != null) {
                deliveries.add(
                        new PointDelivery(
                                tasking.id(),
                                number,
                                roundOf(tasking),
                                point.wordedIn(),
                                exchange));
            }
        }

        private void row(Fields row, Optional<Tasking> main) {
            int number = row.whole("number", 1, Point.HIGHEST_NUMBER);
            var delivery = row.choice("delivery", Delivery.class);
            var response = row.optionalChoice("response", HostResponse.class);
            var reason = row.optionalChoice("reason", WithheldReason.class);
            var exact = row.optionalText("words", 2_000);
            var tasking =
                    row.has("directive")
                            ? row.optionalText("directive", 60).flatMap(key -> tasking(row, key))
                            : main;
            if (tasking.isEmpty()) {
                if (!row.has("directive") && !fields.has("directive")) {
                    row.fault("directive", "web.fault.missing");
                }
                return;
            }
            if (!pointsOf(tasking.get()).containsKey(number)) {
                row.fault("number", "engagements.fault.not-yours", number);
                return;
            }
            try {
                add(tasking.get(), number, new Exchange(delivery, response, reason, exact));
            } catch (IllegalArgumentException e) {
                row.fault("delivery", "engagements.fault.exchange", delivery);
            }
        }

        private void promise(Fields row, Optional<Tasking> main) {
            promises.add(
                    new Promise(
                            row.choice(
                                    "side",
                                    CapturedCommitment.Side.class,
                                    CapturedCommitment.Side.THEIRS),
                            row.text("what", 2_000),
                            row.day("due"),
                            main.map(Tasking::id),
                            row.optionalWhole("number", 1, Point.HIGHEST_NUMBER)));
        }
    }
}
