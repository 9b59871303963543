package chancery.observations.coding;

import chancery.database.Reader;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.coding.store.AssessmentStore;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which assessments are read: one by one, as a queue, and as findings.
@Service
@Transactional(readOnly = true)
public class Findings {

    private final AssessmentStore store;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Clock clock;

    Findings(AssessmentStore store, Codebooks codebooks, Measures measures, Clock clock) {
        this.store = store;
        this.codebooks = codebooks;
        this.measures = measures;
        this.clock = clock;
    }

    public Assessment assessment(UUID id, Reader reader) {
        return store.find(id, clock.instant(), reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("assessment", id));
    }

    /// The assessments of a measure, oldest first.
    public List<Assessment> ofMeasure(UUID measure, Reader reader) {
        return store.ofMeasure(measure, clock.instant(), reader);
    }

    /// All of them, oldest first.
    public List<Assessment> assessments(Reader reader) {
        return store.all(clock.instant(), reader);
    }

    /// Everything that both have coded, question by question, as known at a time.
    public List<Finding> findings(Instant known, Reader reader) {
        return findings(store.all(known, reader), known, reader);
    }

    /// What both have coded of one measure, as known at a time.
    public List<Finding> findingsOf(UUID measure, Instant known, Reader reader) {
        return findings(store.ofMeasure(measure, known, reader), known, reader);
    }

    private List<Finding> findings(List<Assessment> all, Instant known, Reader reader) {
        var books = new HashMap<String, Codebook>();
        var hosts = new HashMap<UUID, CountryCode>();
        return all.stream()
                .filter(Assessment::isOpen)
                .flatMap(one -> {
                    var host =
                            hosts.computeIfAbsent(one.measure(), id -> hostOf(id, known, reader));
                    return findings(one, book(one, books, reader), host);
                })
                .toList();
    }

    private CountryCode hostOf(UUID measure, Instant known, Reader reader) {
        Measure found = measures.measureKnownAt(measure, known, reader);
        return found.host();
    }

    private Codebook book(Assessment one, Map<String, Codebook> books, Reader reader) {
        return books.computeIfAbsent(
                one.codebook() + " " + one.version(),
                key -> codebooks.version(one.codebook(), one.version(), reader));
    }

    private static Stream<Finding> findings(Assessment one, Codebook book, CountryCode host) {
        return book.questions().stream()
                .map(question ->
                        new Finding(
                                one.id(),
                                one.measure(),
                                one.intervention(),
                                host,
                                book.directive(),
                                book.version(),
                                question,
                                one.codings().get(0).on(question.number()).flatMap(Code::value),
                                one.codings().get(1).on(question.number()).flatMap(Code::value),
                                one.decisionOn(question.number()),
                                one.verdictOn(question.number()),
                                one.codings().get(1).at()));
    }
}
