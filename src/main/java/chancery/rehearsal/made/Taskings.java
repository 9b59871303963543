package chancery.rehearsal.made;

import chancery.directives.planning.RoundPlan;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.wording.Point;
import chancery.missions.calendar.HostHolidays;
import chancery.missions.calendar.MissionCalendar;
import chancery.missions.calendar.WorkingWeek;
import chancery.rehearsal.founding.Post;
import chancery.rehearsal.notes.Horizon;
import chancery.rehearsal.notes.Notes;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an order asks of each mission: its points and its rounds.
record Taskings(Notes notes, Reach reach) {

    private static final MissionCalendar CALENDAR =
            new MissionCalendar(
                    ZoneOffset.UTC, WorkingWeek.MONDAY_TO_FRIDAY, HostHolidays.UNKNOWN, List.of());

    /// The taskings of an order, not yet written: they change until the end.
    List<Work> of(Order order) {
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
}
