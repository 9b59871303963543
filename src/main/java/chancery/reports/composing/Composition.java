package chancery.reports.composing;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.reports.ReportKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The wish for a report: on a tasking and round, or on chosen engagements.
///
/// @param kind what the record suggests when empty
/// @param engagements those of the tasking and round when empty
/// @param reason why there is nothing to report, in a nil report
public record Composition(
        OfficeCode mission,
        CountryCode host,
        Optional<UUID> tasking,
        Optional<Integer> round,
        Optional<ReportKind> kind,
        List<UUID> engagements,
        String reason,
        Locale language) {

    public Composition {
        engagements = List.copyOf(engagements);
    }
}
