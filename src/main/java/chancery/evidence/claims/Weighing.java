package chancery.evidence.claims;

import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.evidence.claims.facts.ClaimFigures;
import chancery.evidence.claims.facts.FigureFact;
import chancery.evidence.claims.strength.Strength;
import chancery.evidence.claims.strength.Weighed;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.Sources;
import chancery.evidence.store.ClaimLinkStore;
import chancery.kernel.Days;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts claims and their evidence together, says how strong they are and asks every rule.
@Component
class Weighing {

    private final ClaimLinkStore links;
    private final Sources sources;
    private final ObjectProvider<ClaimFigures> figures;
    private final ClaimTexts texts;
    private final Clock clock;

    Weighing(
            ClaimLinkStore links,
            Sources sources,
            ObjectProvider<ClaimFigures> figures,
            ClaimTexts texts,
            Clock clock) {
        this.links = links;
        this.sources = sources;
        this.figures = figures;
        this.texts = texts;
        this.clock = clock;
    }

    List<WeighedClaim> of(List<Claim> claims, Reader reader) {
        if (claims.isEmpty()) {
            return List.of();
        }
        var linked = links.of(claims.stream().map(Claim::id).toList(), reader);
        var known =
                sources.sources(
                        linked.stream().flatMap(link -> link.source().stream()).distinct().toList(),
                        reader);
        var byClaim =
                linked.stream()
                        .map(link -> evidence(link, known, reader))
                        .collect(groupingBy(one -> one.link().claim()));
        var read = texts.find(claims.stream().map(Claim::subject).toList(), reader);
        return claims.stream()
                .map(claim ->
                        weighed(
                                claim,
                                byClaim.getOrDefault(claim.id(), List.of()),
                                Optional.ofNullable(read.get(claim.subject()))))
                .toList();
    }

    private LinkedEvidence evidence(ClaimLink link, Map<UUID, Source> known, Reader reader) {
        return new LinkedEvidence(
                link,
                link.source().flatMap(id -> Optional.ofNullable(known.get(id))),
                link.figure()
                        .flatMap(id ->
                                Optional.ofNullable(figures.getIfAvailable())
                                        .flatMap(door -> door.fact(id, reader))));
    }

    private WeighedClaim weighed(
            Claim claim, List<LinkedEvidence> evidence, Optional<String> text) {
        var today = Days.of(clock.instant());
        var supporting = evidence.stream().filter(LinkedEvidence::supports).toList();
        var facts = supporting.stream().flatMap(one -> one.figure().stream()).toList();
        var strength =
                Strength.of(
                        new Weighed(
                                supporting.stream().flatMap(Backings::of).toList(),
                                facts.stream().map(FigureFact::lowering).toList(),
                                saysNoDifference(claim),
                                today.getYear()));
        return new WeighedClaim(
                claim,
                evidence,
                strength,
                FindingsOfClaim.of(claim, evidence, strength, text, today));
    }

    private static boolean saysNoDifference(Claim claim) {
        var said = claim.said().statement().toLowerCase(Locale.ROOT);
        return said.contains("no difference") || said.contains("aucune différence");
    }
}
