package chancery.directives.taskings;

import chancery.database.Reader;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.GivenStore;
import chancery.directives.store.PointStore;
import chancery.directives.store.StepStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.store.VersionStore;
import chancery.directives.wording.Point;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to taskings as they stand: what missions were asked, by when, and what they said about
/// it.
@Service
@Transactional(readOnly = true)
public class Taskings {

    private final TaskingStore store;
    private final GivenStore given;
    private final StepStore steps;
    private final RoundsOwed rounds;
    private final DirectiveStore directives;
    private final VersionStore versions;
    private final PointStore points;
    private final Missions missions;

    Taskings(
            TaskingStore store,
            GivenStore given,
            StepStore steps,
            RoundsOwed rounds,
            DirectiveStore directives,
            VersionStore versions,
            PointStore points,
            Missions missions) {
        this.store = store;
        this.given = given;
        this.steps = steps;
        this.rounds = rounds;
        this.directives = directives;
        this.versions = versions;
        this.points = points;
        this.missions = missions;
    }

    public Tasking tasking(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// The same where the reader may not be allowed to see it.
    public Optional<Tasking> findById(UUID id, Reader reader) {
        return store.findById(id, reader);
    }

    /// The taskings of a directive that the reader may see.
    public List<Tasking> ofDirective(UUID directive, Reader reader) {
        return store.ofDirective(directive, reader);
    }

    /// The tasking of a mission towards a host.
    public Optional<Tasking> find(
            UUID directive, OfficeCode mission, CountryCode host, Reader reader) {
        var office = missions.office(mission, reader);
        return store.find(directive, office.id(), host, reader);
    }

    /// The points a tasking has, as the version in force words them; withdrawn ones are marked, not
    /// hidden.
    public List<Point> pointsOf(Tasking tasking, Reader reader) {
        var numbers = given.pointsOf(tasking.id(), reader);
        return versions.inForce(tasking.directive(), reader).points().stream()
                .filter(point -> numbers.contains(point.number()))
                .toList();
    }

    public List<TaskedRound> roundsOf(UUID tasking, Reader reader) {
        return rounds.of(tasking, reader);
    }

    /// The rounds of a directive as planned, over all missions that the reader may see.
    public List<RoundDays> roundsOfDirective(UUID directive, Reader reader) {
        return rounds.ofDirective(directive, reader);
    }

    /// Everything said about a tasking, oldest first.
    public List<Step> stepsOf(UUID tasking, Reader reader) {
        return steps.of(tasking, reader);
    }

    /// The round that something said on a day counts for: the first whose report is not yet due,
    /// else the last.
    public Optional<TaskedRound> roundOn(UUID tasking, LocalDate day, Reader reader) {
        var dated = rounds.of(tasking, reader);
        return dated.stream()
                .filter(round -> !round.reportBy().isBefore(day))
                .findFirst()
                .or(() -> dated.isEmpty() ? Optional.empty() : Optional.of(dated.getLast()));
    }

    /// Under which label each point of a directive in force may be read, by its number.
    public Map<Integer, Integer> pointLabels(UUID directive, Reader reader) {
        return points.pointLabels(directive, reader);
    }

    /// Which directives a mission was given, by id, with their references; for engagements and
    /// reports.
    public String referenceOf(Tasking tasking, Reader reader) {
        return directives.get(tasking.directive(), reader).reference().orElse("");
    }
}
