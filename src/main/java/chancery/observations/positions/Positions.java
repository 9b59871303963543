package chancery.observations.positions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import chancery.database.Reader;
import chancery.kernel.NotFound;
import chancery.observations.Stance;
import chancery.observations.positions.store.AuthorityNames;
import chancery.observations.positions.store.LaneStore;
import chancery.observations.positions.store.PositionStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to positions, as they were known at any time.
@Service
@Transactional(readOnly = true)
public class Positions {

    private final Issues issues;
    private final PositionStore positions;
    private final LaneStore steps;
    private final AuthorityNames names;

    Positions(Issues issues, PositionStore positions, LaneStore steps, AuthorityNames names) {
        this.issues = issues;
        this.positions = positions;
        this.steps = steps;
        this.names = names;
    }

    /// Where every authority stands that said or did something about the issue, or of which a
    /// position or influence is recorded; by host and name.
    public List<AuthorityStanding> map(IssueMatter issue, Instant asOf, Reader reader) {
        var taken =
                steps.of(issue, asOf, reader).stream().collect(groupingBy(PositionStep::authority));
        var recorded =
                positions.of(issue.id(), asOf, reader).stream()
                        .collect(
                                toMap(
                                        RecordedPosition::authority,
                                        Function.identity(),
                                        (earlier, later) -> later));
        var influence = influences(issue, asOf, reader);
        var concerned = new HashSet<UUID>(taken.keySet());
        concerned.addAll(recorded.keySet());
        concerned.addAll(influence.keySet());
        return names.of(concerned, reader).stream()
                .map(named ->
                        standing(
                                named,
                                taken.getOrDefault(named.id(), List.of()),
                                Optional.ofNullable(recorded.get(named.id())),
                                Optional.ofNullable(influence.get(named.id()))))
                .toList();
    }

    private Map<UUID, RecordedInfluence> influences(
            IssueMatter issue, Instant asOf, Reader reader) {
        return positions.influenceOn(issue.id(), asOf, reader).stream()
                .collect(
                        toMap(
                                RecordedInfluence::authority,
                                Function.identity(),
                                (earlier, later) -> later));
    }

    private static AuthorityStanding standing(
            AuthorityNames.Named named,
            List<PositionStep> taken,
            Optional<RecordedPosition> recorded,
            Optional<RecordedInfluence> influence) {
        var suggested = Suggestions.latest(taken);
        return new AuthorityStanding(
                named.id(),
                named.name(),
                named.host(),
                recorded.map(RecordedPosition::stance)
                        .or(() -> suggested.map(PositionStep::suggests))
                        .orElse(Stance.UNKNOWN),
                recorded.isEmpty() && suggested.isPresent(),
                recorded.map(RecordedPosition::on).or(() -> suggested.map(PositionStep::on)),
                influence.map(RecordedInfluence::influence));
    }

    /// The way of one authority, as known at a time.
    public PositionCourse course(UUID issue, UUID authority, Instant asOf, Reader reader) {
        var matter = issues.issue(issue, reader);
        var named =
                names.of(List.of(authority), reader).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("authority", authority));
        var taken =
                steps.of(matter, asOf, reader).stream()
                        .filter(step -> step.authority().equals(authority))
                        .toList();
        var recorded =
                positions.of(issue, asOf, reader).stream()
                        .filter(one -> one.authority().equals(authority))
                        .toList();
        var influence = Optional.ofNullable(influences(matter, asOf, reader).get(authority));
        return new PositionCourse(
                matter,
                standing(
                        named,
                        taken,
                        recorded.isEmpty() ? Optional.empty() : Optional.of(recorded.getLast()),
                        influence),
                taken,
                recorded,
                influence);
    }
}
