package chancery.directives.release;

import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What must hold before release, in the order officers should hear of it.
public enum ReleaseRule {
    /// Somebody else than the drafter, and than whoever wrote the wording, has read it.
    OTHER_EYES(wish ->
            !wish.releaser().equals(wish.directive().core().drafter())
                    && !wish.releaser().equals(wish.version().writtenBy())),
    /// At least one mission is addressed.
    ADDRESSED(wish -> !wish.postings().isEmpty()),
    /// There is something to say, unless it only informs.
    HAS_POINTS(wish ->
            wish.version().instruction().kind() == DirectiveKind.INFORMATION
                    || !wish.version().livePoints().isEmpty()),
    /// Every addressed mission has at least one point to make.
    NOBODY_EMPTY_HANDED(wish -> wish.emptyHanded().isEmpty()),
    /// Every office asked has cleared this very wording.
    CLEARED(wish -> wish.directive().cleared().containsAll(wish.directive().asked())),
    /// Delivery is asked for today or later.
    DATES_AHEAD(wish ->
            wish.version().instruction().deliverBy().stream().noneMatch(wish.today()::isAfter)),
    /// The report is due on the day of delivery or later.
    DATES_IN_ORDER(wish ->
            wish.version().instruction().deliverBy().stream()
                    .noneMatch(deliver ->
                            wish.version().instruction().reportBy().stream()
                                    .anyMatch(deliver::isAfter))),
    /// It is delivered by a day, in rounds, or whenever it fits.
    DATED(wish ->
            wish.version().instruction().deliverBy().isPresent()
                    || !(wish.version().instruction().cadence() instanceof Cadence.Once)
                    || wish.version().instruction().kind() == DirectiveKind.INFORMATION),
    /// Information never travels faster than action.
    ACTION_FIRST(wish ->
            wish.version().instruction().infoPrecedence().number()
                    <= wish.version().instruction().precedence().number());

    private final Predicate<ReleaseWish> holds;

    ReleaseRule(Predicate<ReleaseWish> holds) {
        this.holds = holds;
    }

    public static List<ReleaseRule> unmetBy(ReleaseWish wish) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(wish)).toList();
    }
}
