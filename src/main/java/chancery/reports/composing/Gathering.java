package chancery.reports.composing;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.directives.taskings.Taskings;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.places.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gathers from the record what a report is to be composed of, as far as its officer may read.
@Component
public class Gathering {

    private final Engagements engagements;
    private final AskedGathering asked;
    private final HeldGathering held;
    private final AttemptGathering attempts;
    private final Commitments commitments;
    private final Taskings taskings;
    private final Missions missions;

    public Gathering(
            Engagements engagements,
            AskedGathering asked,
            HeldGathering held,
            AttemptGathering attempts,
            Commitments commitments,
            Taskings taskings,
            Missions missions) {
        this.engagements = engagements;
        this.asked = asked;
        this.held = held;
        this.attempts = attempts;
        this.commitments = commitments;
        this.taskings = taskings;
        this.missions = missions;
    }

    /// @param reported engagements that earlier reports on the tasking rest on; under a standing
    ///   instruction only later ones are told
    public Material materialFor(Composition wish, Set<UUID> reported, Officer officer) {
        var tasking = wish.tasking().map(id -> taskings.tasking(id, officer));
        tasking.ifPresent(known -> asked.requireRound(known, wish.round(), officer));
        var chosen =
                wish.engagements().isEmpty()
                        ? tasking.map(known -> held.under(known, wish, reported, officer))
                                .orElse(List.of())
                        : wish.engagements().stream()
                                .map(id -> held.chosen(id, wish, officer))
                                .toList();
        return new Material(
                hostName(wish.host(), wish.language(), officer),
                tasking.map(known -> asked.of(known, officer)),
                wish.round(),
                chosen,
                tasking.map(known -> attempts.of(known, wish, officer)).orElse(List.of()),
                chosen.stream()
                        .flatMap(
                                one -> commitments.ofEngagement(one.engagement(), officer).stream())
                        .toList(),
                tasking.map(known -> asked.questions(known, officer)).orElse(List.of()),
                wish.kind(),
                wish.reason());
    }

    public String hostName(CountryCode host, Locale language, Reader reader) {
        return missions.gazetteer(reader)
                .find(host.text())
                .map(Place::name)
                .map(name -> name.in(language))
                .orElse(host.text());
    }

    /// References of the papers that a report on a tasking answers.
    public List<String> cited(Optional<UUID> tasking, Officer officer) {
        return tasking
                .map(id -> taskings.referenceOf(taskings.tasking(id, officer), officer))
                .filter(reference -> !reference.isEmpty())
                .stream()
                .toList();
    }

    /// Engagements that paragraphs of a report may rest on, newest first.
    public List<EngagementListed> engagementsFor(
            OfficeCode mission, CountryCode host, Reader reader) {
        var filter =
                new EngagementFilter(
                        Optional.of(mission),
                        Optional.of(host),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return engagements.list(filter, reader).stream().limit(50).toList();
    }
}
