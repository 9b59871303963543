package chancery.reports;

import java.time.Instant;
import java.util.Optional;

/// The text of a report at one time; once issued it is never altered.
///
/// @param number 1 for the first; a corrected copy is the next
/// @param writer who began it; others may have put words in
/// @param reason why it corrects the one before; empty for the first
public record ReportVersion(
        int number,
        ReportText text,
        String reason,
        Writer writer,
        Instant writtenAt,
        Optional<Instant> issuedAt) {

    public boolean isCorrectedCopy() {
        return number > 1;
    }

    ReportVersion issued(Instant at) {
        return new ReportVersion(number, text.filled(), reason, writer, writtenAt, Optional.of(at));
    }
}
