package chancery.demonstration.loop;

import chancery.directives.taskings.Tasking;
import chancery.engagements.capture.Capture;
import chancery.engagements.capture.CapturedCommitment;
import chancery.engagements.commitments.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was promised in a captured line: for the whole meeting first, then point by point.
record CapturedPromises(Capture capture) {

    List<CapturedCommitment> inOrder() {
        return Stream.concat(
                        capture.wholeMeeting().stream(),
                        capture.captured().stream().flatMap(point -> point.commitments().stream()))
                .toList();
    }

    List<Promise> under(Tasking tasking) {
        var promises = new ArrayList<Promise>();
        capture.wholeMeeting()
                .forEach(made -> promises.add(promise(made, tasking, Optional.empty())));
        for (var captured : capture.captured()) {
            var point = Optional.of(captured.points().first());
            captured.commitments().forEach(made -> promises.add(promise(made, tasking, point)));
        }
        return promises;
    }

    private static Promise promise(
            CapturedCommitment made, Tasking tasking, Optional<Integer> point) {
        return new Promise(made.side(), made.what(), made.due(), Optional.of(tasking.id()), point);
    }
}
