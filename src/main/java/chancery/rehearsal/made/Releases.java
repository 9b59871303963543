package chancery.rehearsal.made;

import chancery.directives.planning.RoundPlan;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.journal.SaltedDigest;
import chancery.missions.calendar.HostHolidays;
import chancery.missions.calendar.MissionCalendar;
import chancery.missions.calendar.WorkingWeek;
import chancery.missions.places.Scope;
import chancery.rehearsal.loading.Table;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts planned directives into the world: versions and points, taskings with their points and
/// rounds.
final class Releases {

    private static final MissionCalendar CALENDAR =
            new MissionCalendar(
                    ZoneOffset.UTC, WorkingWeek.MONDAY_TO_FRIDAY, HostHolidays.UNKNOWN, List.of());

    private final Notes notes;
    private final Ministry ministry;
    private final Reach reach;

    Releases(Notes notes, Ministry ministry, Reach reach) {
        this.notes = notes;
        this.ministry = ministry;
        this.reach = reach;
    }

    /// The taskings of an order, not yet written: they change until the end.
    List<Work> task(Order order) {
        var rounds =
                RoundPlan.of(order.first().instruction(), CALENDAR, Horizon.day(order.released()));
        var works = new ArrayList<Work>();
        for (var post : order.posts()) {
            var numbers =
                    order.first().points().stream()
                            .filter(point -> reach.includes(point.scope().toString(), post))
                            .map(Point::number)
                            .toList();
            works.add(new Work(order, post, tasking(order, post), numbers, rounds));
        }
        return works;
    }

    private Tasking tasking(Order order, Post post) {
        return new Tasking(
                notes.idAt(order.released()),
                order.id(),
                post.office().id(),
                post.host(),
                TaskingState.SENT,
                Optional.empty(),
                1,
                post.label(),
                order.released());
    }

    /// Writes what went out, when it goes out.
    void release(Order order, List<Work> works) {
        notes.entry(
                "DirectiveDrafted",
                ministry.shared(),
                List.of(order.id()),
                order.drafter().id(),
                Map.of("directive", order.id()));
        var digest = write(order, order.first());
        notes.row(
                Table.DIRECTIVE,
                order.id(),
                order.label(),
                order.ended().isPresent() ? "CLOSED" : "RELEASED",
                2 + order.amended().stream().count() + order.ended().stream().count(),
                ministry.headquarters(),
                order.drafter().id(),
                order.amended().isPresent() ? 2 : 1,
                order.reference(),
                ministry.director().id(),
                order.released(),
                order.ended(),
                order.ended().map(at -> "Its rounds are over."),
                order.first().writtenAt());
        works.forEach(this::give);
        notes.entry(
                "DirectiveReleased",
                order.label(),
                List.of(order.id()),
                ministry.director().id(),
                Map.of(
                        "directive", order.id(),
                        "reference", order.reference(),
                        "taskings", works.size(),
                        "digest", digest));
    }

    private void give(Work work) {
        var tasking = work.tasking().id();
        int label = work.post().label();
        work.points().forEach(number -> notes.row(Table.VARIANT, tasking, number, label, 1));
        work.rounds().forEach(round -> write(tasking, label, round));
    }

    private void write(UUID tasking, int label, TaskedRound round) {
        notes.row(
                Table.ROUND,
                tasking,
                round.number(),
                label,
                round.nominal(),
                round.deliverBy(),
                round.reportBy(),
                round.moved(),
                round.movedInFrench());
    }

    void amend(Order order, Version second) {
        notes.entry(
                "DirectiveReworded",
                ministry.shared(),
                List.of(order.id()),
                order.drafter().id(),
                Map.of("directive", order.id(), "version", 2));
        var digest = write(order, second);
        var withdrawn =
                second.points().stream().filter(Point::withdrawn).map(Point::number).toList();
        notes.entry(
                "DirectiveAmended",
                order.label(),
                List.of(order.id()),
                ministry.director().id(),
                Map.of(
                        "directive",
                        order.id(),
                        "version",
                        2,
                        "reworded",
                        List.of(1),
                        "added",
                        List.of(),
                        "withdrawn",
                        withdrawn,
                        "digest",
                        digest));
    }

    void end(Order order) {
        notes.entry(
                "DirectiveEnded",
                order.label(),
                List.of(order.id()),
                ministry.director().id(),
                Map.of("directive", order.id(), "stage", "CLOSED"));
    }

    private String write(Order order, Version version) {
        var text = version.instruction();
        var digest = SaltedDigest.with(notes.dice().salt(), text.toString() + version.points());
        notes.row(
                Table.VERSION,
                order.id(),
                version.number(),
                order.label(),
                text.kind(),
                text.subject(),
                text.objective(),
                text.background(),
                text.actionRequested(),
                text.precedence(),
                text.infoPrecedence(),
                text.addressees(),
                text.informed().map(Scope::toString).orElse(""),
                text.deliverBy(),
                text.reportBy(),
                text.reportDays(),
                text.level(),
                text.latitude(),
                text.writtenMaterial(),
                text.tags(),
                text.contacts(),
                text.cited(),
                text.cadence(),
                version.reason(),
                digest.salt(),
                digest.digest(),
                version.writtenBy(),
                version.writtenAt(),
                version.issuedAt());
        version.points().forEach(point -> write(order, version, point));
        return digest.digest();
    }

    private void write(Order order, Version version, Point point) {
        notes.row(
                Table.POINT,
                order.id(),
                version.number(),
                point.number(),
                order.labelOf(point.number()),
                point.kind(),
                point.text(),
                point.release(),
                point.verbatim(),
                point.scope(),
                point.wordedIn(),
                point.withdrawn());
    }
}
