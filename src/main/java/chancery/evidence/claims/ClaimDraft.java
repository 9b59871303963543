package chancery.evidence.claims;

/// What a claim says.
///
/// @param stretch the words of the text that make it; empty when it stands behind the whole text
/// @param statement the claim as one sentence
/// @param population whom a statistic counts, by one defined group
/// @param comparator what it is compared with, or why with nothing
/// @param causeShown whether its evidence was made to show a cause
/// @param counter what speaks against it, or where that was looked for
public record ClaimDraft(
        ClaimKind kind,
        String stretch,
        String statement,
        String population,
        String comparator,
        boolean causeShown,
        CounterState counterState,
        String counter) {}
