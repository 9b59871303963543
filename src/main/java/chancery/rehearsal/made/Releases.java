package chancery.rehearsal.made;

import chancery.directives.taskings.TaskedRound;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.rehearsal.founding.Ministry;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Puts planned directives into the world, when they go out, are amended and end.
final class Releases {

    private final Notes notes;
    private final Ministry ministry;

    Releases(Notes notes, Ministry ministry) {
        this.notes = notes;
        this.ministry = ministry;
    }

    /// Writes what went out, when it goes out.
    void release(Order order, List<Work> works) {
        notes.entry(
                "DirectiveDrafted",
                ministry.shared(),
                List.of(order.id()),
                order.drafter().id(),
                Map.of("directive", order.id()));
        var digest = new VersionRows(notes, order).write(order.first());
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
        var digest = new VersionRows(notes, order).write(second);
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
}
