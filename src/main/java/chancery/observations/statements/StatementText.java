package chancery.observations.statements;

import chancery.kernel.CountryCode;
import chancery.observations.Stance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What was said in public, by an office and never by a person.
///
/// @param host the country it was said in or about
/// @param speaker an office of the host, or one of ours
/// @param language two or three letters (ISO 639) of the extract
/// @param extract a short one, in the words that were used
/// @param address where it is found; empty when a source says it
/// @param digest SHA-256 of the copy that was kept, in hexadecimal; empty when the source keeps it
/// @param point of the directive
public record StatementText(
        CountryCode host,
        StatementSide side,
        UUID speaker,
        StatementChannel channel,
        LocalDate saidOn,
        String language,
        String extract,
        String address,
        String digest,
        Optional<UUID> source,
        Optional<UUID> directive,
        Optional<Integer> point,
        Stance stance) {

    /// A quotation, no copy.
    public static final int LONGEST_EXTRACT = 600;
}
