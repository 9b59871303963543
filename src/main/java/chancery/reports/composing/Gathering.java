package chancery.reports.composing;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.engagements.Engagement;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Moved;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.places.Place;
import chancery.reports.Report;
import chancery.reports.ReportText;
import chancery.reports.composing.Material.Asked;
import chancery.reports.composing.Material.Attempt;
import chancery.reports.composing.Material.Held;
import chancery.stakeholders.Stakeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers from the record what a report is to be composed of, as far as its officer may read.
@Component
public class Gathering {

    private static final Set<StepKind> QUESTIONS =
            Set.of(
                    StepKind.QUERY,
                    StepKind.REQUEST_EXTENSION,
                    StepKind.PROPOSE_CHANGE,
                    StepKind.REQUEST_EXCUSAL);

    private final Engagements engagements;
    private final Commitments commitments;
    private final Taskings taskings;
    private final Directives directives;
    private final Stakeholders stakeholders;
    private final Missions missions;

    public Gathering(
            Engagements engagements,
            Commitments commitments,
            Taskings taskings,
            Directives directives,
            Stakeholders stakeholders,
            Missions missions) {
        this.engagements = engagements;
        this.commitments = commitments;
        this.taskings = taskings;
        this.directives = directives;
        this.stakeholders = stakeholders;
        this.missions = missions;
    }

    /// @param reported engagements that earlier reports on the tasking rest on; under a standing
    ///   instruction only later ones are told
    public Material materialFor(Composition wish, Set<UUID> reported, Officer officer) {
        var tasking = wish.tasking().map(id -> taskings.tasking(id, officer));
        tasking.ifPresent(known -> requireRound(known, wish.round(), officer));
        var chosen =
                wish.engagements().isEmpty()
                        ? tasking.map(known -> heldUnder(known, wish, reported, officer))
                                .orElse(List.of())
                        : wish.engagements().stream().map(id -> chosen(id, wish, officer)).toList();
        return new Material(
                hostName(wish.host(), wish.language(), officer),
                tasking.map(known -> asked(known, officer)),
                wish.round(),
                chosen,
                tasking.map(known -> attempts(known, wish, officer)).orElse(List.of()),
                chosen.stream()
                        .flatMap(
                                one -> commitments.ofEngagement(one.engagement(), officer).stream())
                        .toList(),
                tasking.map(known -> questions(known, officer)).orElse(List.of()),
                wish.kind(),
                wish.reason());
    }

    private void requireRound(Tasking tasking, Optional<Integer> round, Officer officer) {
        var known =
                taskings.roundsOf(tasking.id(), officer).stream().map(TaskedRound::number).toList();
        round.filter(number -> !known.contains(number))
                .ifPresent(number -> {
                    throw BadInput.of("round", "reports.fault.round", number);
                });
    }

    public String hostName(CountryCode host, Locale language, Reader reader) {
        return missions.gazetteer(reader)
                .find(host.text())
                .map(Place::name)
                .map(name -> name.in(language))
                .orElse(host.text());
    }

    private Asked asked(Tasking tasking, Officer officer) {
        var directive = directives.directive(tasking.directive().toString(), officer);
        return new Asked(
                tasking.id(),
                directive.reference().orElse(""),
                directive.version().instruction().subject(),
                directive.version().instruction().tags(),
                taskings.pointsOf(tasking, officer));
    }

    /// References of the papers that a report on a tasking answers.
    public List<String> cited(Optional<UUID> tasking, Officer officer) {
        return tasking
                .map(id -> taskings.referenceOf(taskings.tasking(id, officer), officer))
                .filter(reference -> !reference.isEmpty())
                .stream()
                .toList();
    }

    private List<Held> heldUnder(
            Tasking tasking, Composition wish, Set<UUID> reported, Officer officer) {
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

    private Held chosen(UUID id, Composition wish, Officer officer) {
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

    private Engagement known(UUID id, Officer officer) {
        try {
            return engagements.engagement(id, officer);
        } catch (NotFound missing) {
            throw BadInput.of("engagements", "reports.fault.engagement", id.toString());
        }
    }

    /// Approaches to the host that were refused, postponed, cancelled or wait for an answer, and
    /// were to be in the time of the round.
    private List<Attempt> attempts(Tasking tasking, Composition wish, Officer officer) {
        var window = window(tasking, wish.round(), officer);
        var filter =
                new EngagementFilter(
                        Optional.of(wish.mission()),
                        Optional.of(wish.host()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return engagements.list(filter, officer).stream()
                .filter(one ->
                        one.stage() != ApproachStage.HELD && one.stage() != ApproachStage.GRANTED)
                .filter(one -> one.when().map(dayOf()).map(window::includes).orElse(false))
                .map(one ->
                        new Attempt(
                                one.id(),
                                one.stage(),
                                one.subject(),
                                titles(one.id(), officer),
                                one.when().map(dayOf()),
                                last(one.id(), officer)))
                .toList();
    }

    /// How it came where it is: by whom, and why.
    private Optional<Moved> last(UUID engagement, Officer officer) {
        return engagements.stepsOf(engagement, officer).stream()
                .filter(moved -> moved.step() != ApproachStep.ASK)
                .reduce((earlier, later) -> later);
    }

    private static Function<Instant, LocalDate> dayOf() {
        return at -> LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private String titles(UUID engagement, Officer officer) {
        return engagements.targetsOf(engagement, officer).stream()
                .map(office -> stakeholders.office(office, officer).title())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// Days that count for a round: after the report of the one before, up to its own.
    private record Window(LocalDate after, LocalDate upTo) {

        boolean includes(LocalDate day) {
            return day.isAfter(after) && !day.isAfter(upTo);
        }
    }

    private Window window(Tasking tasking, Optional<Integer> round, Officer officer) {
        var begun = LocalDate.ofInstant(tasking.createdAt(), ZoneOffset.UTC).minusDays(1);
        var rounds = taskings.roundsOf(tasking.id(), officer);
        var after =
                rounds.stream()
                        .filter(one ->
                                round.filter(number -> one.number() == number - 1).isPresent())
                        .map(TaskedRound::reportBy)
                        .findFirst()
                        .orElse(begun);
        var upTo =
                rounds.stream()
                        .filter(one -> round.filter(number -> one.number() == number).isPresent())
                        .map(TaskedRound::reportBy)
                        .findFirst()
                        .orElse(LocalDate.MAX);
        return new Window(after, upTo);
    }

    /// The mission's last word that headquarters has not answered.
    private List<Step> questions(Tasking tasking, Officer officer) {
        return tasking.state().waitsForHeadquarters()
                ? taskings.stepsOf(tasking.id(), officer).stream()
                        .filter(step -> QUESTIONS.contains(step.kind()))
                        .reduce((earlier, later) -> later)
                        .stream()
                        .toList()
                : List.of();
    }

    /// Refuses ties to points that the mission was not given, or to engagements of others.
    public void refuseFalseTies(Report.Core core, ReportText text, Officer officer) {
        var given =
                core
                        .tasking()
                        .map(id -> taskings.pointsOf(taskings.tasking(id, officer), officer))
                        .orElse(List.of())
                        .stream()
                        .map(point -> point.number())
                        .collect(Collectors.toSet());
        for (var paragraph : text.paragraphs()) {
            paragraph.ties().points().stream()
                    .filter(number -> !given.contains(number))
                    .findFirst()
                    .ifPresent(number -> {
                        throw BadInput.of("paragraphs", "reports.fault.point", number);
                    });
        }
        text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.ties().engagements().stream())
                .distinct()
                .map(id -> known(id, officer))
                .filter(one ->
                        !one.mission().equals(core.mission()) || !one.host().equals(core.host()))
                .findFirst()
                .ifPresent(one -> {
                    throw BadInput.of(
                            "paragraphs",
                            "reports.fault.engagement-elsewhere",
                            one.id().toString());
                });
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
