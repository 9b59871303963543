package chancery.rehearsal.made;

import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.directives.wording.Version;
import chancery.directives.wording.WrittenMaterial;
import chancery.kernel.ApproachLevel;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import chancery.missions.places.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Plans directives: one in five to every mission, with twelve points; the others to a region, with
/// four to eight.
final class Orders {

    private static final int EVERYBODY_EACH = 5;
    private static final int POINTS_TO_ALL = 12;
    private static final int POINTS_TO_SOME = 3;
    private static final int AMENDED_EACH = 10;
    private static final int CLOSED_PERCENT = 40;
    private static final Duration LIFE = Duration.ofDays(200);
    private static final Duration UNTIL_AMENDED = Duration.ofDays(40);

    private final Notes notes;
    private final Ministry ministry;
    private final Reach reach;
    private final Horizon horizon;
    private final Map<Integer, Integer> serials = new HashMap<>();

    Orders(Notes notes, Ministry ministry, Reach reach, Horizon horizon) {
        this.notes = notes;
        this.ministry = ministry;
        this.reach = reach;
        this.horizon = horizon;
    }

    /// How often numbers were drawn in each year.
    Map<Integer, Integer> serials() {
        return serials;
    }

    Order plan(int number, int of) {
        var at = horizon.release(number, of);
        var everybody = number % EVERYBODY_EACH == 0;
        var scope = everybody ? Reach.ALL : notes.dice().among(reach.regions());
        var posts = reach.posts(scope);
        var drafter = notes.dice().among(ministry.desks());
        var points = everybody ? pointsToAll() : points(4 + notes.dice().below(5));
        var first = version(1, instruction(scope, Horizon.day(at)), points, "", drafter.id(), at);
        var amended =
                number % AMENDED_EACH == 0 && at.plus(UNTIL_AMENDED).isBefore(horizon.end())
                        ? Optional.of(amended(first, at.plus(UNTIL_AMENDED)))
                        : Optional.<Version>empty();
        var ended =
                Optional.of(at.plus(LIFE))
                        .filter(end ->
                                notes.dice().percent(CLOSED_PERCENT)
                                        && end.isBefore(horizon.end()));
        return new Order(
                notes.idAt(at),
                reference(at),
                first,
                amended,
                drafter,
                at,
                ended,
                label(posts),
                labels(points),
                posts);
    }

    private String reference(Instant at) {
        int year = Horizon.day(at).getYear();
        return new Reference(year, new OfficeCode("MINFOR"), serials.merge(year, 1, Integer::sum))
                .toString();
    }

    private int label(List<Post> posts) {
        var readers = new HashSet<UUID>();
        readers.add(ministry.headquarters());
        posts.forEach(post -> readers.add(post.office().id()));
        return notes.label(readers);
    }

    private Map<Integer, Integer> labels(List<Point> points) {
        var labels = new HashMap<Integer, Integer>();
        points.forEach(
                point -> labels.put(point.number(), label(reach.posts(point.scope().toString()))));
        return labels;
    }

    private List<Point> pointsToAll() {
        var points = new ArrayList<>(points(POINTS_TO_ALL));
        var some = reach.regions().getFirst();
        if (!some.equals(Reach.ALL)) {
            IntStream.rangeClosed(POINTS_TO_ALL + 1, POINTS_TO_ALL + POINTS_TO_SOME)
                    .forEach(number -> points.add(point(number, some)));
        }
        return points;
    }

    private static List<Point> points(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(number -> point(number, Reach.ALL)).toList();
    }

    private static Point point(int number, String scope) {
        return new Point(
                number,
                number % 2 == 1 ? PointKind.CORE : PointKind.ASK,
                Words.POINTS.get((number - 1) % Words.POINTS.size()),
                PointRelease.ORAL_ONLY,
                false,
                Scope.parse(scope),
                1,
                false);
    }

    /// The first point reworded, the last of those to all withdrawn.
    private static Version amended(Version first, Instant at) {
        int last = Math.min(POINTS_TO_ALL, first.points().size());
        var points =
                first.points().stream()
                        .map(point ->
                                new Point(
                                        point.number(),
                                        point.kind(),
                                        point.number() == 1
                                                ? point.text() + " So do our partners."
                                                : point.text(),
                                        point.release(),
                                        point.verbatim(),
                                        point.scope(),
                                        point.number() == 1 ? 2 : 1,
                                        point.number() == last))
                        .toList();
        return version(
                2,
                first.instruction(),
                points,
                "What we learned in the first round",
                first.writtenBy(),
                at);
    }

    private static Version version(
            int number,
            Instruction instruction,
            List<Point> points,
            String reason,
            UUID by,
            Instant at) {
        return new Version(
                number,
                instruction,
                points,
                reason,
                by,
                at.minus(Duration.ofHours(20)),
                Optional.of(at));
    }

    private Instruction instruction(String scope, LocalDate released) {
        int chance = notes.dice().below(10);
        var once = Optional.of(released.plusDays(60)).filter(day -> chance < 3);
        var cadence =
                once.isPresent()
                        ? new Cadence.Once()
                        : chance == 3 ? new Cadence.Standing() : quarterly(released);
        return new Instruction(
                DirectiveKind.DEMARCHE_REQUEST,
                notes.dice().among(Words.SUBJECTS),
                "Know where the host stands, and win it for our view.",
                "Made up for a rehearsal.",
                "Raise the points at the next fitting occasion and report.",
                Precedence.ROUTINE,
                Precedence.ROUTINE,
                Scope.parse(scope),
                Optional.empty(),
                once,
                once.map(day -> day.plusDays(7)),
                7,
                ApproachLevel.ANY,
                Latitude.DISCRETION,
                WrittenMaterial.ORAL_ONLY,
                List.of("rehearsal"),
                "",
                List.of(),
                cadence);
    }

    private static Cadence quarterly(LocalDate released) {
        var first = released.plusDays(14).withDayOfMonth(15);
        return new Cadence.Recurring(
                first.isBefore(released) ? first.plusMonths(1) : first,
                "FREQ=MONTHLY;INTERVAL=3;COUNT=4");
    }
}
