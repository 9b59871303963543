package chancery.directives.issuing;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.directives.planning.RoundPlan;
import chancery.directives.release.PostingVariant;
import chancery.directives.store.GivenStore;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Version;
import chancery.kernel.Ids;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeCalendars;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives taskings with their points and dated rounds to the missions a directive goes to.
@Component
class TaskGiving {

    private final GivenStore given;
    private final Missions missions;
    private final OfficeCalendars calendars;
    private final Labels labels;
    private final Ids ids;

    TaskGiving(
            GivenStore given,
            Missions missions,
            OfficeCalendars calendars,
            Labels labels,
            Ids ids) {
        this.given = given;
        this.missions = missions;
        this.calendars = calendars;
        this.labels = labels;
        this.ids = ids;
    }

    /// One tasking for each mission and host.
    void give(
            UUID directive,
            Version version,
            List<PostingVariant> variants,
            Instant at,
            Officer by) {
        var top = missions.headquarters(by).id();
        var points = new LinkedHashMap<Tasking, List<Integer>>();
        var rounds = new LinkedHashMap<Tasking, List<TaskedRound>>();
        for (var variant : variants) {
            var mission = variant.posting().mission();
            var tasking =
                    new Tasking(
                            ids.next(),
                            directive,
                            mission.id(),
                            variant.posting().host(),
                            TaskingState.SENT,
                            Optional.empty(),
                            1,
                            labels.openTo(top, mission.id()),
                            at);
            points.put(tasking, variant.numbers());
            rounds.put(tasking, roundsOf(version.instruction(), mission, at, by));
        }
        given.addAll(List.copyOf(points.keySet()), points, rounds, version.number(), by);
    }

    private List<TaskedRound> roundsOf(
            Instruction instruction, Office mission, Instant at, Officer by) {
        var calendar = calendars.of(mission, by);
        return RoundPlan.of(instruction, calendar, calendar.dayAt(at));
    }
}
