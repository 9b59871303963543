package chancery.evidence.replies;

import chancery.evidence.claims.facts.FigureFact;
import chancery.evidence.rules.HostAnswer;
import chancery.evidence.statistics.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The library of what hosts answer to figures, each with when it applies and since when it has
/// been heard.
public enum CounterPosition {
    RECORDED_NOT_COMMITTED(2000, figure -> figure.stages().contains(Stage.OFFENCE_RECORDED)),
    LAW_COUNTS_DIFFERENTLY(2000, figure -> figure.lowering().acrossCountries()),
    STAGES_MIXED(2000, figure -> figure.stages().size() > 1),
    VISITORS_COUNTED(2010, figure -> figure.lowering().baseOmitsSome()),
    YOUNGER_AND_MORE_MALE(2000, figure -> figure.lowering().groupsUnadjusted()),
    POPULATION_REVISED(
            2011,
            figure ->
                    figure.lowering().flagged() || invites(figure, HostAnswer.POPULATION_REVISED)),
    POLICE_ATTENTION_ROSE(2010, figure -> figure.stages().contains(Stage.SUSPECTED)),
    SHARE_ROSE_WITH_GROUP(2015, figure -> invites(figure, HostAnswer.SHARE_ROSE_WITH_GROUP)),
    ONE_CASE_NO_TREND(2000, figure -> figure.lowering().events() < 10),
    AGAINST_LEFT_OUT(2015, figure -> invites(figure, HostAnswer.AGAINST_LEFT_OUT)),
    YOUR_OWN_FIGURE(2000, figure -> !figure.value().isEmpty()),
    NOT_PUBLISHED(2000, figure -> invites(figure, HostAnswer.NOT_PUBLISHED_BY_LAW));

    private final int since;
    private final Predicate<FigureFact> applies;

    CounterPosition(int since, Predicate<FigureFact> applies) {
        this.since = since;
        this.applies = applies;
    }

    private static boolean invites(FigureFact figure, HostAnswer answer) {
        return figure.findings().stream()
                .anyMatch(rule -> rule.answer().equals(Optional.of(answer)));
    }

    /// The first day from which it is expected.
    public LocalDate validFrom() {
        return LocalDate.of(since, 1, 1);
    }

    /// What this figure invites on that day.
    public static List<CounterPosition> to(FigureFact figure, LocalDate on) {
        return Stream.of(values())
                .filter(position -> !on.isBefore(position.validFrom()))
                .filter(position -> position.applies.test(figure))
                .toList();
    }
}
