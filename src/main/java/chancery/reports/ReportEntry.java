package chancery.reports;

import chancery.journal.Entry;
import chancery.reports.dispositions.Disposition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What happens to a report.
public sealed interface ReportEntry extends Entry {

    UUID report();

    @Override
    default List<UUID> about() {
        return List.of(report());
    }

    record ReportDrafted(UUID report, ReportKind type, UUID by, Instant at)
            implements ReportEntry {}

    record ReportReworded(UUID report, int version, UUID by, Instant at) implements ReportEntry {}

    /// @param digest the salted digest of the released text
    record ReportReleased(
            UUID report,
            String reference,
            Optional<UUID> tasking,
            String digest,
            UUID by,
            Instant at)
            implements ReportEntry {

        @Override
        public List<UUID> about() {
            return Stream.concat(Stream.of(report), tasking.stream()).toList();
        }
    }

    record ReportCorrectionBegun(UUID report, int version, UUID by, Instant at)
            implements ReportEntry {}

    record ReportCorrected(
            UUID report, String reference, int version, String digest, UUID by, Instant at)
            implements ReportEntry {}

    record ReportDisposed(UUID report, Disposition.Kind word, UUID by, Instant at)
            implements ReportEntry {}
}
