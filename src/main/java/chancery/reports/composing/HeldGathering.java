package chancery.reports.composing;

import chancery.access.Officer;
import chancery.directives.taskings.Tasking;
import chancery.engagements.Engagement;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStage;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.reports.composing.Material.Held;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gathers the meetings that a report is to tell of: those chosen, or those held under its tasking.
@Component
class HeldGathering {

    private final Engagements engagements;
    private final Missions missions;

    HeldGathering(Engagements engagements, Missions missions) {
        this.engagements = engagements;
        this.missions = missions;
    }

    /// @param reported what earlier reports told already
    List<Held> under(Tasking tasking, Composition wish, Set<UUID> reported, Officer officer) {
        var filter =
                new EngagementFilter(
                        Optional.of(wish.mission()),
                        Optional.of(wish.host()),
                        Optional.of(ApproachStage.HELD),
                        Optional.of(tasking.directive()),
                        Optional.empty(),
                        "");
        return engagements.list(filter, officer).stream()
                .map(EngagementListed::id)
                .map(id -> held(id, officer))
                .filter(one ->
                        wish.round().isEmpty()
                                ? !reported.contains(one.engagement())
                                : isOfRound(one, tasking.id(), wish.round()))
                .toList();
    }

    private static boolean isOfRound(Held one, UUID tasking, Optional<Integer> round) {
        return one.meeting().deliveries().stream()
                .anyMatch(said -> said.tasking().equals(tasking) && said.round().equals(round));
    }

    private Held held(UUID id, Officer officer) {
        var filed = engagements.versionsOf(id, officer).getLast();
        return new Held(id, engagements.engagement(id, officer).subject(), filed.meeting());
    }

    /// A meeting of the mission with the host; others are refused.
    Held chosen(UUID id, Composition wish, Officer officer) {
        var engagement = known(id, officer);
        if (!engagement.host().equals(wish.host())
                || !missions.office(wish.mission(), officer).id().equals(engagement.mission())) {
            throw BadInput.of("engagements", "reports.fault.engagement-elsewhere", id.toString());
        }
        if (engagement.stage() != ApproachStage.HELD) {
            throw BadInput.of("engagements", "reports.fault.engagement-not-held", id.toString());
        }
        return held(id, officer);
    }

    /// An engagement that the officer may see; others are refused as a fault of the field.
    Engagement known(UUID id, Officer officer) {
        try {
            return engagements.engagement(id, officer);
        } catch (NotFound missing) {
            throw BadInput.of("engagements", "reports.fault.engagement", id.toString());
        }
    }
}
