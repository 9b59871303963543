package chancery.evidence.claims.strength;

import chancery.evidence.sources.Credibility;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What keeps a claim from being stronger; the lowest that applies wins.
public enum StrengthCap {
    /// Weighed by age and sex, it points the other way.
    DIRECTION_REVERSES(StrengthLevel.REFUSED, any(Lowering::directionReverses)),
    /// The item is improbable.
    IMPROBABLE(StrengthLevel.REFUSED, claim -> claim.onlyCredible(List.of(Credibility.IMPROBABLE))),
    /// So few that they are not shown.
    TOO_FEW_TO_SHOW(StrengthLevel.REFUSED, any(figure -> figure.events() < 5)),
    /// The interval of the ratio holds 1.
    NO_DIFFERENCE(
            StrengthLevel.NOT_SUPPORTED,
            claim ->
                    !claim.saysNoDifference()
                            && claim.figures().stream().anyMatch(Lowering::noDifference)),
    NO_COPY(StrengthLevel.WEAK, claim -> !claim.backing().isEmpty() && !claim.copyKept()),
    COUNTRIES_COMPARED(StrengthLevel.WEAK, any(Lowering::acrossCountries)),
    BASE_OMITS_SOME(StrengthLevel.WEAK, any(Lowering::baseOmitsSome)),
    FEW_EVENTS(StrengthLevel.WEAK, any(figure -> figure.events() < 10)),
    UNKNOWN_DECIDES(StrengthLevel.WEAK, any(Lowering::unknownDecides)),
    DOUBTFUL(
            StrengthLevel.WEAK,
            claim ->
                    claim.onlyCredible(
                            List.of(
                                    Credibility.DOUBTFUL,
                                    Credibility.IMPROBABLE,
                                    Credibility.UNKNOWN))),
    ONE_SOURCE(StrengthLevel.MODERATE, claim -> claim.origins() == 1),
    NOT_ADJUSTED(StrengthLevel.MODERATE, any(Lowering::groupsUnadjusted)),
    FLAGGED(StrengthLevel.MODERATE, any(Lowering::flagged)),
    /// More than three years old.
    OLD(
            StrengthLevel.MODERATE,
            claim ->
                    claim.figures().stream()
                            .anyMatch(figure -> claim.thisYear() - figure.lastYear() > 3));

    private final StrengthLevel level;
    private final Predicate<Weighed> applies;

    StrengthCap(StrengthLevel level, Predicate<Weighed> applies) {
        this.level = level;
        this.applies = applies;
    }

    private static Predicate<Weighed> any(Predicate<Lowering> figure) {
        return claim -> claim.figures().stream().anyMatch(figure);
    }

    StrengthLevel level() {
        return level;
    }

    static List<StrengthCap> on(Weighed claim) {
        return Stream.of(values()).filter(cap -> cap.applies.test(claim)).toList();
    }
}
