package chancery.evidence.claims.gate;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.store.OverrideStore;
import chancery.files.ContentDigest;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to warnings let pass: by a releaser, with a reason, for one text; what blocks is never
/// let pass.
@Service
@Transactional
public class Overrides {

    private final OverrideStore store;
    private final ClaimTexts texts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Overrides(OverrideStore store, ClaimTexts texts, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public void letPass(Objection objection, String reason, Officer by) {
        if (!by.is(Role.RELEASER)) {
            throw new NotAllowed("evidence.refusal.override");
        }
        if (!objection.finding().warns()) {
            throw BadInput.of("rule", "evidence.fault.override-blocks");
        }
        var subject = objection.subject();
        var now = clock.instant();
        store.add(
                ids.next(),
                subject,
                objection.finding().key(),
                digest(subject, objection.text()),
                reason,
                now,
                by);
        journal.record(
                new WarningLetPass(
                        subject.record(),
                        subject.number(),
                        objection.finding().rule().number(),
                        by.id(),
                        now),
                texts.entryLabel(subject, by));
    }

    /// Tells this text from any other that may stand in its place.
    static String digest(ClaimSubject subject, String text) {
        return ContentDigest.of((subject.record() + " " + text).getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
