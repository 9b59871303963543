package chancery.evidence.claims;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.claims.ClaimEntry.ClaimMarked;
import chancery.evidence.claims.ClaimEntry.ClaimReworded;
import chancery.evidence.claims.ClaimEntry.ClaimWithdrawn;
import chancery.evidence.claims.ClaimEntry.EvidenceGraded;
import chancery.evidence.claims.ClaimEntry.EvidenceLinked;
import chancery.evidence.claims.ClaimEntry.EvidenceRemoved;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Credibility;
import chancery.evidence.sources.Sources;
import chancery.evidence.store.ClaimLinkStore;
import chancery.evidence.store.ClaimStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to claims: marked in a text, backed by evidence, corrected, withdrawn, weighed.
@Service
@Transactional
public class Claims {

    private final ClaimStore store;
    private final ClaimLinkStore links;
    private final Weighing weighing;
    private final ClaimTexts texts;
    private final Sources sources;
    private final ObjectProvider<ClaimFigures> figures;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Claims(
            ClaimStore store,
            ClaimLinkStore links,
            Weighing weighing,
            ClaimTexts texts,
            Sources sources,
            ObjectProvider<ClaimFigures> figures,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.weighing = weighing;
        this.texts = texts;
        this.sources = sources;
        this.figures = figures;
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
        requireWriter(subject, by);
        requireStretch(subject, draft, by);
        var id = ids.next();
        var first = new Claim(id, id, subject, draft, false, by.id(), now());
        store.add(first, Optional.empty(), by);
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
        replace(current, draft, false, by);
        journal.record(
                new ClaimReworded(
                        id, current.subject().record(), current.subject().number(), by.id(), now()),
                texts.entryLabel(current.subject(), by));
        return claim(id, by);
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
        store.takeTurn(id, by);
        var current = get(id, by);
        requireWriter(current.subject(), by);
        if (!current.version().equals(version)) {
            throw BadInput.of("version", "evidence.fault.claim-changed");
        }
        return current;
    }

    private void replace(Claim current, ClaimDraft draft, boolean withdrawn, Officer by) {
        store.add(
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

    /// Puts a passage of a source beside a claim.
    public WeighedClaim link(UUID id, LinkRole role, Cited cited, Officer by) {
        var claim = get(id, by);
        requireWriter(claim.subject(), by);
        Citation citation = sources.cite(cited, by);
        var link = ids.next();
        add(
                new ClaimLink(
                        link,
                        link,
                        id,
                        role,
                        Optional.of(citation.source()),
                        Optional.empty(),
                        citation.passage(),
                        citation.credibility(),
                        by.id()),
                claim,
                citation.source(),
                by);
        return claim(id, by);
    }

    /// Puts a figure beside a claim.
    public WeighedClaim linkFigure(
            UUID id, LinkRole role, UUID figure, Credibility credibility, Officer by) {
        var claim = get(id, by);
        requireWriter(claim.subject(), by);
        if (Optional.ofNullable(figures.getIfAvailable())
                .flatMap(door -> door.fact(figure, by))
                .isEmpty()) {
            throw BadInput.of("figure", "evidence.fault.figure-missing");
        }
        var link = ids.next();
        add(
                new ClaimLink(
                        link,
                        link,
                        id,
                        role,
                        Optional.empty(),
                        Optional.of(figure),
                        "",
                        Optional.of(credibility),
                        by.id()),
                claim,
                figure,
                by);
        return claim(id, by);
    }

    private void add(ClaimLink link, Claim claim, UUID evidence, Officer by) {
        links.add(link, Optional.empty(), false, now(), by);
        journal.record(
                new EvidenceLinked(
                        claim.id(),
                        claim.subject().record(),
                        link.role(),
                        evidence,
                        by.id(),
                        now()),
                texts.entryLabel(claim.subject(), by));
    }

    /// Grades how credible an item is; anybody who may read the claim may, its author included.
    public WeighedClaim grade(UUID id, UUID link, Credibility credibility, Officer by) {
        var claim = get(id, by);
        if (!sources.mayWrite(by)) {
            throw new NotAllowed("evidence.refusal.sources");
        }
        var current = link(id, link, by);
        links.add(
                current.graded(ids.next(), credibility, by.id()),
                Optional.of(current.version()),
                false,
                now(),
                by);
        journal.record(
                new EvidenceGraded(id, claim.subject().record(), credibility, by.id(), now()),
                texts.entryLabel(claim.subject(), by));
        return claim(id, by);
    }

    /// Takes evidence away from a claim; that it stood there stays in the record.
    public WeighedClaim unlink(UUID id, UUID link, Officer by) {
        var claim = get(id, by);
        requireWriter(claim.subject(), by);
        var current = link(id, link, by);
        var removed =
                new ClaimLink(
                        current.id(),
                        ids.next(),
                        id,
                        current.role(),
                        current.source(),
                        current.figure(),
                        current.passage(),
                        current.credibility(),
                        current.gradedBy());
        links.add(removed, Optional.of(current.version()), true, now(), by);
        journal.record(
                new EvidenceRemoved(id, claim.subject().record(), link, by.id(), now()),
                texts.entryLabel(claim.subject(), by));
        return claim(id, by);
    }

    private ClaimLink link(UUID claim, UUID link, Officer by) {
        links.takeTurn(claim, by);
        return links.of(List.of(claim), by).stream()
                .filter(one -> one.id().equals(link))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", link));
    }

    private void requireWriter(ClaimSubject subject, Officer by) {
        texts.text(subject, by);
        if (!texts.mayWrite(subject, by)) {
            throw new NotAllowed("evidence.refusal.claims");
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
