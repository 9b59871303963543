package chancery.evidence.claims;

import chancery.evidence.claims.strength.Strength;
import chancery.evidence.rules.Wording;
import chancery.evidence.rules.WordingRule;
import chancery.evidence.sources.CitationRule;
import chancery.evidence.sources.SourceRule;
import chancery.evidence.statistics.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks every rule about one claim: its kind, its words, its evidence.
final class FindingsOfClaim {

    private FindingsOfClaim() {}

    static List<ClaimFinding> of(
            Claim claim,
            List<LinkedEvidence> evidence,
            Strength strength,
            Optional<String> text,
            LocalDate today) {
        var found = new ArrayList<ClaimFinding>();
        ClaimRule.brokenBy(new ClaimRule.Judged(claim, evidence, strength, text))
                .forEach(rule -> found.add(new ClaimFinding(rule, "")));
        WordingRule.brokenBy(
                        new Wording(
                                claim.said().statement(),
                                stages(evidence),
                                claim.said().causeShown()))
                .forEach(rule -> found.add(new ClaimFinding(rule, claim.said().statement())));
        evidence.stream()
                .filter(one -> one.link().role() == LinkRole.SUPPORTS)
                .forEach(one -> addFindings(one, claim, today, found));
        return List.copyOf(found);
    }

    private static Set<Stage> stages(List<LinkedEvidence> evidence) {
        return evidence.stream()
                .flatMap(one -> one.figure().stream())
                .flatMap(figure -> figure.stages().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void addFindings(
            LinkedEvidence one, Claim claim, LocalDate today, List<ClaimFinding> into) {
        one.source().stream()
                .flatMap(source -> SourceRule.brokenBy(source, today).stream())
                .forEach(rule -> into.add(new ClaimFinding(rule, one.title())));
        one.link().citation().stream()
                .flatMap(citation -> CitationRule.brokenBy(citation, claim.author()).stream())
                .forEach(rule -> into.add(new ClaimFinding(rule, one.title())));
        one.figure().stream()
                .flatMap(figure -> figure.findings().stream())
                .forEach(rule -> into.add(new ClaimFinding(rule, one.title())));
    }
}
