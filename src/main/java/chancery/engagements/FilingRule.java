package chancery.engagements;

import chancery.engagements.commitments.Promise;
import chancery.kernel.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What must hold before a meeting is filed, each fault with the sentence that says what would be
/// right.
final class FilingRule {

    private FilingRule() {}

    static List<Fault> faultsOf(Meeting meeting, List<Promise> promises, KnownTaskings known) {
        var faults = new ArrayList<Fault>();
        if (meeting.heldAt().isAfter(known.now())) {
            faults.add(Fault.of("heldAt", "engagements.fault.in-future"));
        }
        if (meeting.counterparts().isEmpty()) {
            faults.add(Fault.of("interlocutors", "engagements.fault.nobody-there"));
        }
        if (meeting.deliveries().isEmpty() && meeting.summary().isBlank()) {
            faults.add(Fault.of("points", "engagements.fault.nothing-said"));
        }
        var seen = new HashSet<String>();
        for (var said : meeting.deliveries()) {
            var asked = known.asked().get(said.tasking());
            if (asked == null || !asked.points().containsKey(said.number())) {
                faults.add(Fault.of("points", "engagements.fault.not-yours", said.number()));
            }
            if (!seen.add(said.tasking() + " " + said.number())) {
                faults.add(Fault.of("points", "engagements.fault.twice", said.number()));
            }
        }
        promises.stream()
                .filter(promise -> promise.due().isBefore(LocalDate.EPOCH))
                .forEach(promise -> faults.add(Fault.of("commitments", "web.fault.day-range")));
        return faults;
    }
}
