package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.directives.taskings.Tasking;
import chancery.engagements.capture.Capture;
import chancery.engagements.exchange.PointDelivery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which points a captured line says were delivered, each in the wording the mission then had.
record CapturedDeliveries(Doors doors) {

    List<PointDelivery> of(Capture capture, Tasking tasking, Optional<Integer> round, Officer by) {
        var wordings = wordings(tasking, by);
        return capture.captured().stream()
                .flatMap(captured ->
                        captured.points()
                                .numbers()
                                .mapToObj(number ->
                                        new PointDelivery(
                                                tasking.id(),
                                                number,
                                                round,
                                                wordings.getOrDefault(number, 1),
                                                captured.exchange())))
                .toList();
    }

    private Map<Integer, Integer> wordings(Tasking tasking, Officer by) {
        var wordings = new HashMap<Integer, Integer>();
        for (var point : doors.taskings().pointsOf(tasking, by)) {
            wordings.put(point.number(), point.wordedIn());
        }
        return wordings;
    }
}
