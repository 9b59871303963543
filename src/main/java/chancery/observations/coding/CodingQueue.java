package chancery.observations.coding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door that tells what waits for whom: codes for the two who were named, or for any two; a
/// decision for a third person.
@Service
@Transactional(readOnly = true)
public class CodingQueue {

    private final Findings findings;
    private final Coders coders;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Clock clock;

    CodingQueue(
            Findings findings, Coders coders, Codebooks codebooks, Measures measures, Clock clock) {
        this.findings = findings;
        this.coders = coders;
        this.codebooks = codebooks;
        this.measures = measures;
        this.clock = clock;
    }

    /// Everything that both have not coded yet, oldest first; none of a measure that was withdrawn.
    public List<WaitingCodes> open(Officer officer) {
        return waiting(officer).stream().filter(one -> !one.assessment().isOpen()).toList();
    }

    /// What waits for this officer's codes.
    public List<WaitingCodes> toCode(Officer officer) {
        var mine = measures.writes(officer);
        return open(officer).stream()
                .filter(one -> one.isFor(officer.id()))
                .filter(one -> mine.test(one.measure().host()))
                .toList();
    }

    /// What both have coded and differ on, and this officer has not coded.
    public List<WaitingCodes> toDecide(Officer officer) {
        return waiting(officer).stream()
                .filter(one -> one.assessment().isOpen())
                .filter(one -> !one.assessment().isCodedBy(officer.id()))
                .filter(one -> isDifferent(one.assessment(), officer))
                .toList();
    }

    private List<WaitingCodes> waiting(Officer officer) {
        var all = findings.assessments(officer);
        var named = coders.of(all, officer);
        var known =
                all.stream()
                        .map(Assessment::measure)
                        .distinct()
                        .filter(id -> measures.withdrawalOf(id, clock.instant(), officer).isEmpty())
                        .map(id -> measures.measure(id, officer))
                        .collect(toMap(Measure::id, identity()));
        return all.stream()
                .flatMap(one ->
                        Optional.ofNullable(known.get(one.measure())).stream()
                                .map(measure -> waiting(one, measure, named)))
                .toList();
    }

    private static WaitingCodes waiting(
            Assessment one, Measure measure, Map<UUID, NamedCoders> named) {
        return new WaitingCodes(one, measure, Optional.ofNullable(named.get(one.id())));
    }

    private boolean isDifferent(Assessment one, Officer reader) {
        return codebooks.version(one.codebook(), one.version(), reader).questions().stream()
                .anyMatch(question -> one.verdictOn(question.number()) == Verdict.DIFFERENT);
    }
}
