package chancery.evidence.privacy;

import static java.util.function.Predicate.not;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.evidence.store.DismissalStore;
import chancery.evidence.store.Writing;
import chancery.files.ContentDigest;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to findings declared mistaken. A finding stays mistaken as long as the text stays the
/// same; kept are rule, place and reason.
@Service
@Transactional
public class Dismissals {

    private final DismissalStore store;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Dismissals(DismissalStore store, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// What is found in a record's text and was not declared mistaken.
    @Transactional(readOnly = true)
    public List<PrivacyFinding> open(UUID record, String text, Reader reader) {
        return without(record, text, PrivacyLint.findings(text), reader);
    }

    /// The same out of findings that are known already.
    @Transactional(readOnly = true)
    public List<PrivacyFinding> without(
            UUID record, String text, List<PrivacyFinding> findings, Reader reader) {
        if (findings.isEmpty()) {
            return findings;
        }
        var mistaken = new HashSet<>(store.of(record, digest(record, text), reader));
        return findings.stream().filter(not(mistaken::contains)).toList();
    }

    /// Declares one mistaken.
    ///
    /// @param label of the record
    /// @param words needed where the reason is OTHER
    public void declare(
            UUID record,
            int label,
            String text,
            PrivacyFinding finding,
            MistakenReason reason,
            String words,
            Officer by) {
        if (!by.is(Role.RELEASER)) {
            throw new NotAllowed("evidence.refusal.mistaken");
        }
        if (!PrivacyLint.findingsOfIncident(text).contains(finding)) {
            throw BadInput.of("from", "evidence.fault.finding-gone");
        }
        if (reason == MistakenReason.OTHER && words.isBlank()) {
            throw BadInput.of("words", "evidence.fault.mistaken-words");
        }
        var now = clock.instant();
        store.add(
                ids.next(),
                new Dismissal(record, digest(record, text), finding, reason, words),
                new Writing(label, by, now));
        journal.record(
                new FindingDeclaredMistaken(
                        record,
                        finding.rule().number(),
                        finding.from(),
                        finding.to(),
                        reason,
                        by.id(),
                        now),
                label);
    }

    private static String digest(UUID record, String text) {
        return ContentDigest.of((record + " " + text).getBytes(StandardCharsets.UTF_8)).text();
    }
}
