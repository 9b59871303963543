package chancery.evidence.statistics;

import java.time.LocalDate;
import java.util.Optional;

/// Which edition of a table a figure comes from; the next one may say something else.
///
/// @param table the office's name for the table, as `ESTAT:CRIM_PRIS_CTZ(1.0)`; empty if the file
///   does not tell
/// @param updated when the office last changed it, if the file tells
public record Vintage(String table, Optional<LocalDate> updated) {

    /// The file says nothing about itself.
    public static final Vintage UNKNOWN = new Vintage("", Optional.empty());
}
