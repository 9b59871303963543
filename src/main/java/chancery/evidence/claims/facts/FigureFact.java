package chancery.evidence.claims.facts;

import chancery.evidence.claims.strength.Lowering;
import chancery.evidence.rules.Rule;
import chancery.evidence.statistics.Stage;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A figure, as far as a claim must know it.
///
/// @param value the one number with its interval; empty when none is shown
/// @param sources publisher, table and edition of each
/// @param publishers each once; two tables of one office are one voice
/// @param findings the rules it breaks
public record FigureFact(
        UUID id,
        String title,
        String address,
        String value,
        List<String> sources,
        List<String> publishers,
        boolean copyKept,
        Set<Stage> stages,
        Lowering lowering,
        List<Rule> findings) {

    public FigureFact {
        sources = List.copyOf(sources);
        publishers = List.copyOf(publishers);
        stages = Set.copyOf(stages);
        findings = List.copyOf(findings);
    }
}
