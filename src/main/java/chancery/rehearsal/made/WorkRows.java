package chancery.rehearsal.made;

import chancery.directives.cautions.Caution;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes what stands in tables of a tasking itself: a caution against one of its points, and how
/// far it came in the end.
record WorkRows(Notes notes, Work work) {

    void caution() {
        var tasking = work.tasking().id();
        int point = notes.dice().among(work.points());
        notes.row(
                Table.CAUTION,
                notes.id(),
                tasking,
                point,
                work.post().label(),
                Caution.Ground.TIMING,
                "Not before the budget is settled here.",
                false,
                work.officer(),
                notes.now());
        notes.entry(
                "PointCautioned",
                work.post().label(),
                List.of(tasking),
                work.officer(),
                Map.of(
                        "tasking",
                        tasking,
                        "point",
                        point,
                        "ground",
                        Caution.Ground.TIMING,
                        "legal",
                        false));
    }

    /// Writes how every tasking stands in the end.
    void write() {
        var tasking = work.tasking();
        notes.row(
                Table.TASKING,
                tasking.id(),
                tasking.directive(),
                tasking.mission(),
                tasking.host(),
                tasking.label(),
                tasking.state(),
                tasking.revision(),
                Optional.of(work.officer()),
                tasking.createdAt());
        work.progress()
                .forEach((round, reached) ->
                        notes.row(
                                Table.PROGRESS,
                                tasking.id(),
                                round,
                                tasking.label(),
                                reached.delivered(),
                                reached.reported()));
    }
}
