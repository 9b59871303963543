package chancery.reports;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A report as it stands in a list.
///
/// @param directive reference of the directive it answers
/// @param since when it came into its state: written, released, asked, disposed of
/// @param question the open question of headquarters, if its state is that
public record ReportListed(
        UUID id,
        Optional<String> reference,
        OfficeCode mission,
        CountryCode host,
        ReportKind kind,
        String subject,
        ReportState state,
        Optional<String> directive,
        Optional<Integer> round,
        String writer,
        Instant since,
        String question) {

    /// Whole days since it came into its state.
    public long ageInDays(Instant now) {
        return Math.max(0, Duration.between(since, now).toDays());
    }

    /// How it stands in addresses.
    public String key() {
        return reference.map(Reference::parse).map(Reference::inAddress).orElse(id.toString());
    }

    public Optional<String> directiveKey() {
        return directive.map(Reference::parse).map(Reference::inAddress);
    }
}
