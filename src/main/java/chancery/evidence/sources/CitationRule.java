package chancery.evidence.sources;

import chancery.evidence.rules.Level;
import chancery.evidence.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What must hold of a citation before what rests on it is released.
public enum CitationRule implements Rule {
    CREDIBILITY_GRADED("N35", (citation, author) -> citation.credibility().isPresent()),
    /// Nobody confirms what they wrote themselves.
    CONFIRMED_BY_ANOTHER(
            "N35",
            (citation, author) ->
                    !citation.credibility().equals(Optional.of(Credibility.CONFIRMED))
                            || !citation.gradedBy().equals(author));

    private final String number;
    private final BiPredicate<Citation, UUID> holds;

    CitationRule(String number, BiPredicate<Citation, UUID> holds) {
        this.number = number;
        this.holds = holds;
    }

    /// @param author of the record that cites
    public static List<CitationRule> brokenBy(Citation citation, UUID author) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(citation, author)).toList();
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Level level() {
        return Level.BLOCK;
    }
}
