package chancery.alerts.web;

import chancery.alerts.rules.RuleKind;
import chancery.kernel.ApproachLevel;
import chancery.web.Option;
import chancery.web.Words;
import java.util.Arrays;
import java.util.List;

/// The levels that the number of a rule may mean.
final class RuleLevels {

    private RuleLevels() {}

    static List<Option> of(RuleKind kind, Words words) {
        return kind.unit() == RuleKind.Unit.LEVEL
                ? Arrays.stream(ApproachLevel.values())
                        .filter(level -> level.ordinal() >= kind.least())
                        .map(level ->
                                new Option(Integer.toString(level.ordinal()), words.label(level)))
                        .toList()
                : List.of();
    }
}
