package chancery.observations.statements;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which statements are asked for.
public record StatementFilter(
        Optional<CountryCode> host,
        Optional<StatementSide> side,
        Optional<UUID> directive,
        Optional<Integer> point,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text) {

    public static final StatementFilter ALL = text("");

    public static StatementFilter text(String text) {
        return new StatementFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    /// On a directive, whoever spoke.
    public static StatementFilter on(UUID directive) {
        return new StatementFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(directive),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
