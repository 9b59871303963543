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
import chancery.kernel.Precedence;
import chancery.missions.places.Scope;
import chancery.rehearsal.notes.Dice;
import chancery.rehearsal.notes.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// What directives of a rehearsal say: their points, their instruction, and what an amendment
/// changes.
record OrderWording(Dice dice, Reach reach) {

    private static final int POINTS_TO_ALL = 12;
    private static final int POINTS_TO_SOME = 3;

    List<Point> pointsToAll() {
        var points = new ArrayList<>(points(POINTS_TO_ALL));
        var some = reach.regions().getFirst();
        if (!some.equals(Reach.ALL)) {
            IntStream.rangeClosed(POINTS_TO_ALL + 1, POINTS_TO_ALL + POINTS_TO_SOME)
                    .forEach(number -> points.add(point(number, some)));
        }
        return points;
    }

    static List<Point> points(int many) {
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
    static Version amended(Version first, Instant at) {
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

    static Version version(
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

    Instruction instruction(String scope, LocalDate released) {
        int chance = dice.below(10);
        var once = Optional.of(released.plusDays(60)).filter(day -> chance < 3);
        var cadence =
                once.isPresent()
                        ? new Cadence.Once()
                        : chance == 3 ? new Cadence.Standing() : quarterly(released);
        return new Instruction(
                DirectiveKind.DEMARCHE_REQUEST,
                dice.among(Words.SUBJECTS),
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
