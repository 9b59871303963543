package chancery.evidence.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimEntry.EvidenceGraded;
import chancery.evidence.claims.ClaimEntry.EvidenceLinked;
import chancery.evidence.claims.ClaimEntry.EvidenceRemoved;
import chancery.evidence.claims.facts.ClaimFigures;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Credibility;
import chancery.evidence.sources.Sources;
import chancery.evidence.store.ClaimLinkStore;
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

/// The door to what stands beside a claim: passages of sources and figures, linked, graded, taken
/// away.
@Service
@Transactional
public class ClaimEvidence {

    private final Claims claims;
    private final ClaimLinkStore links;
    private final ClaimTexts texts;
    private final Sources sources;
    private final ObjectProvider<ClaimFigures> figures;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    ClaimEvidence(
            Claims claims,
            ClaimLinkStore links,
            ClaimTexts texts,
            Sources sources,
            ObjectProvider<ClaimFigures> figures,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.claims = claims;
        this.links = links;
        this.texts = texts;
        this.sources = sources;
        this.figures = figures;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Puts a passage of a source beside a claim.
    public WeighedClaim link(UUID id, LinkRole role, Cited cited, Officer by) {
        var claim = claims.claim(id, by).claim();
        texts.requireWriter(claim.subject(), by);
        Citation citation = sources.cite(cited, by);
        add(ClaimLink.to(citation, ids.next(), id, role, by.id()), claim, citation.source(), by);
        return claims.claim(id, by);
    }

    /// Puts a figure beside a claim; only statistics are supported by one.
    public WeighedClaim linkFigure(
            UUID id, LinkRole role, UUID figure, Credibility credibility, Officer by) {
        var claim = claims.claim(id, by).claim();
        texts.requireWriter(claim.subject(), by);
        if (role == LinkRole.SUPPORTS && claim.said().kind() != ClaimKind.STATISTIC) {
            throw BadInput.of("figure", "evidence.fault.figure-kind");
        }
        if (Optional.ofNullable(figures.getIfAvailable())
                .flatMap(door -> door.fact(figure, by))
                .isEmpty()) {
            throw BadInput.of("figure", "evidence.fault.figure-missing");
        }
        add(ClaimLink.to(figure, credibility, ids.next(), id, role, by.id()), claim, figure, by);
        return claims.claim(id, by);
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
        var claim = claims.claim(id, by).claim();
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
        return claims.claim(id, by);
    }

    /// Takes evidence away from a claim; that it stood there stays in the record.
    public WeighedClaim unlink(UUID id, UUID link, Officer by) {
        var claim = claims.claim(id, by).claim();
        texts.requireWriter(claim.subject(), by);
        var current = link(id, link, by);
        links.add(current.removed(ids.next()), Optional.of(current.version()), true, now(), by);
        journal.record(
                new EvidenceRemoved(id, claim.subject().record(), link, by.id(), now()),
                texts.entryLabel(claim.subject(), by));
        return claims.claim(id, by);
    }

    private ClaimLink link(UUID claim, UUID link, Officer by) {
        links.takeTurn(claim, by);
        return links.of(List.of(claim), by).stream()
                .filter(one -> one.id().equals(link))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", link));
    }

    private Instant now() {
        return clock.instant();
    }
}
