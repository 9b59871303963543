package chancery.evidence.sources;

import chancery.evidence.rules.Level;
import chancery.evidence.rules.Rule;
import chancery.kernel.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What must hold of a source before anything that rests on it is released.
public enum SourceRule implements Rule {
    /// F is an answer too; no grade is none.
    RELIABILITY_GRADED("N35", Level.BLOCK, (source, today) -> source.grading().isPresent()),
    /// Pages change; what was read is kept.
    COPY_KEPT("N36", Level.BLOCK, (source, today) -> source.copy().isPresent()),
    /// Within twelve months somebody saw that it still says the same.
    COPY_CONFIRMED(
            "N36",
            Level.WARN,
            (source, today) ->
                    source.copy().stream()
                            .allMatch(copy ->
                                    Days.of(copy.confirmedAt()).plusMonths(12).isAfter(today))),
    /// What a machine wrote or translated is said to be so, and by which.
    MACHINE_NAMED(
            "N38",
            Level.BLOCK,
            (source, today) ->
                    !source.described().machine().isEmpty()
                            || !MachineWords.speakIn(source.described())),
    NOT_RETRACTED("N39", Level.BLOCK, (source, today) -> !source.isRetracted()),
    /// A copy taken before the correction shows what no longer holds.
    CORRECTION_READ(
            "N39",
            Level.BLOCK,
            (source, today) ->
                    source.change().standing() != SourceStanding.CORRECTED
                            || source.copy().stream()
                                    .anyMatch(copy ->
                                            !Days.of(copy.takenAt())
                                                    .isBefore(source.change().since())));

    private final String number;
    private final Level level;
    private final BiPredicate<Source, LocalDate> holds;

    SourceRule(String number, Level level, BiPredicate<Source, LocalDate> holds) {
        this.number = number;
        this.level = level;
        this.holds = holds;
    }

    public static List<SourceRule> brokenBy(Source source, LocalDate today) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(source, today)).toList();
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Level level() {
        return level;
    }
}
