package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.taskings.Taskings;
import chancery.engagements.Engagements;
import chancery.engagements.Filed;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.web.Change;
import chancery.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What was filed before about the engagement at hand.
@Component
class FiledBefore {

    private final Engagements engagements;
    private final Taskings taskings;
    private final PointSets points;

    FiledBefore(Engagements engagements, Taskings taskings, PointSets points) {
        this.engagements = engagements;
        this.taskings = taskings;
        this.points = points;
    }

    /// What was filed last, as it would have been typed.
    Typed asTyped(Setting setting, Officer officer) {
        var versions = versions(setting, officer);
        if (versions.isEmpty()) {
            return Typed.NOTHING;
        }
        return Retyped.of(versions.getLast(), PointSets.bases(points.of(setting, officer)));
    }

    /// What somebody else filed last, and what it changed.
    Optional<Meanwhile> meanwhile(Setting setting, Words words, Officer officer) {
        var versions = versions(setting, officer);
        if (versions.size() < 2) {
            return versions.stream().findFirst().map(first -> new Meanwhile(first, List.of()));
        }
        var references = new HashMap<UUID, String>();
        versions.stream()
                .flatMap(version -> version.meeting().deliveries().stream())
                .map(PointDelivery::tasking)
                .distinct()
                .forEach(id ->
                        taskings.findById(id, officer)
                                .ifPresent(tasking ->
                                        references.put(
                                                id, taskings.referenceOf(tasking, officer))));
        var last = versions.getLast();
        return Optional.of(
                new Meanwhile(
                        last,
                        Change.between(
                                versions.get(versions.size() - 2), last, references, words)));
    }

    private List<Filed> versions(Setting setting, Officer officer) {
        return setting.engagement()
                .map(known -> engagements.versionsOf(known.id(), officer))
                .orElse(List.of());
    }
}
