package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.Engagements;
import chancery.engagements.exchange.PointDelivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The points that a form about a meeting offers.
@Component
class PointSets {

    private final Taskings taskings;
    private final Engagements engagements;

    PointSets(Taskings taskings, Engagements engagements) {
        this.taskings = taskings;
        this.engagements = engagements;
    }

    /// The points of the tasking at hand, and of others that were spoken of in the same meeting.
    List<PointSet> of(Setting setting, Officer officer) {
        var all = new LinkedHashSet<UUID>();
        setting.tasking().map(Tasking::id).ifPresent(all::add);
        if (setting.purpose() == Purpose.CORRECT) {
            all.addAll(spokenOf(setting, officer));
        }
        var sets = new ArrayList<PointSet>();
        for (var id : all) {
            taskings.findById(id, officer)
                    .ifPresent(tasking -> sets.add(set(setting, tasking, sets.size(), officer)));
        }
        return sets;
    }

    private Set<UUID> spokenOf(Setting setting, Officer officer) {
        var spoken = new LinkedHashSet<UUID>();
        setting.engagement()
                .map(known -> engagements.versionsOf(known.id(), officer))
                .filter(versions -> !versions.isEmpty())
                .ifPresent(versions ->
                        versions.getLast().meeting().deliveries().stream()
                                .map(PointDelivery::tasking)
                                .forEach(spoken::add));
        return spoken;
    }

    private PointSet set(Setting setting, Tasking tasking, int place, Officer officer) {
        List<Point> points = taskings.pointsOf(tasking, officer);
        boolean main = setting.tasking().filter(tasking::equals).isPresent();
        return new PointSet(
                tasking,
                taskings.referenceOf(tasking, officer),
                place * PointSet.APART,
                main,
                points);
    }

    /// Which of the rows each tasking's points stand in.
    static Map<UUID, Integer> bases(List<PointSet> sets) {
        var base = new HashMap<UUID, Integer>();
        sets.forEach(set -> base.put(set.tasking().id(), set.base()));
        return base;
    }
}
