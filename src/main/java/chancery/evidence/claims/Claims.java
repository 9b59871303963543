package chancery.evidence.claims;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.claims.ClaimEntry.ClaimMarked;
import chancery.evidence.claims.ClaimEntry.ClaimReworded;
import chancery.evidence.claims.ClaimEntry.ClaimWithdrawn;
import chancery.evidence.store.ClaimStore;
import chancery.evidence.store.ClaimWordingStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to claims: marked in a text, corrected, withdrawn, weighed; what stands beside them is
/// for [ClaimEvidence].
@Service
@Transactional
public class Claims {

    private final ClaimStore store;
    private final ClaimWordingStore wordings;
    private final Weighing weighing;
    private final ClaimTexts texts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Claims(
            ClaimStore store,
            ClaimWordingStore wordings,
            Weighing weighing,
            ClaimTexts texts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.wordings = wordings;
        this.weighing = weighing;
        this.texts = texts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WeighedClaim claim(UUID id, Reader reader) {
        return weighing.of(List.of(get(id, reader)), reader).getFirst();
    }

    private Claim get(UUID id, Reader reader) {
        return store.find(id, reader).orElseThrow(() -> new NotFound("claim", id));
    }

    /// The claims of a directive or a report that were not withdrawn, by number.
    @Transactional(readOnly = true)
    public List<WeighedClaim> of(UUID record, Reader reader) {
        return weighing.of(store.of(record, reader), reader);
    }

    /// At most 500 claims, newest first.
    @Transactional(readOnly = true)
    public List<WeighedClaim> list(ClaimFilter filter, Reader reader) {
        return weighing.of(store.list(filter.text(), filter.record(), reader), reader).stream()
                .filter(filter::takes)
                .toList();
    }

    /// Marks a claim in a text; the stretch must be words of it.
    public WeighedClaim mark(ClaimSubject subject, ClaimDraft draft, Officer by) {
        texts.requireWriter(subject, by);
        requireStretch(subject, draft, by);
        var id = ids.next();
        var first = new Claim(id, id, subject, draft, false, by.id(), now());
        wordings.add(first, Optional.empty(), by);
        journal.record(
                new ClaimMarked(first.id(), subject.record(), subject.number(), by.id(), now()),
                texts.entryLabel(subject, by));
        return claim(first.id(), by);
    }

    private void requireStretch(ClaimSubject subject, ClaimDraft draft, Officer by) {
        var text = texts.text(subject, by);
        if (!draft.stretch().isEmpty() && !text.contains(draft.stretch())) {
            throw BadInput.of("stretch", "evidence.fault.stretch");
        }
    }

    /// Words a claim anew.
    ///
    /// @param version the row that was read
    public WeighedClaim reword(UUID id, UUID version, ClaimDraft draft, Officer by) {
        var current = held(id, version, by);
        requireStretch(current.subject(), draft, by);
        requireKind(id, draft, by);
        replace(current, draft, false, by);
        journal.record(
                new ClaimReworded(
                        id, current.subject().record(), current.subject().number(), by.id(), now()),
                texts.entryLabel(current.subject(), by));
        return claim(id, by);
    }

    /// What a figure supports stays a statistic.
    private void requireKind(UUID id, ClaimDraft draft, Officer by) {
        boolean hasFigure =
                claim(id, by).evidence().stream()
                        .anyMatch(one ->
                                one.link().role() == LinkRole.SUPPORTS
                                        && one.link().figure().isPresent());
        if (hasFigure && draft.kind() != ClaimKind.STATISTIC) {
            throw BadInput.of("kind", "evidence.fault.kind-has-figure");
        }
    }

    /// The text makes this claim no more.
    public void withdraw(UUID id, UUID version, Officer by) {
        var current = held(id, version, by);
        replace(current, current.said(), true, by);
        journal.record(
                new ClaimWithdrawn(
                        id, current.subject().record(), current.subject().number(), by.id(), now()),
                texts.entryLabel(current.subject(), by));
    }

    private Claim held(UUID id, UUID version, Officer by) {
        wordings.takeTurn(id, by);
        var current = get(id, by);
        texts.requireWriter(current.subject(), by);
        if (!current.version().equals(version)) {
            throw BadInput.of("version", "evidence.fault.claim-changed");
        }
        return current;
    }

    private void replace(Claim current, ClaimDraft draft, boolean withdrawn, Officer by) {
        wordings.add(
                new Claim(
                        current.id(),
                        ids.next(),
                        current.subject(),
                        draft,
                        withdrawn,
                        current.author(),
                        now()),
                Optional.of(current.version()),
                by);
    }

    private Instant now() {
        return clock.instant();
    }
}
