package chancery.reports;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.files.Files;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.reports.Report.InCorrection;
import chancery.reports.Report.Released;
import chancery.reports.store.ReportStore;
import chancery.reports.store.ReportVersionWrites;
import chancery.reports.store.ReportWrites;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to corrected copies: begun under the number of the report, released in its place.
@Service
@Transactional
public class ReportCorrections {

    private final ReportStore store;
    private final ReportWrites writes;
    private final ReportVersionWrites versions;
    private final Files files;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    ReportCorrections(
            ReportStore store,
            ReportWrites writes,
            ReportVersionWrites versions,
            Files files,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.writes = writes;
        this.versions = versions;
        this.files = files;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// Begins a corrected copy: a new version under the same number; the earlier text stands until
    /// it is released.
    public InCorrection begin(UUID id, Optional<Long> expected, String reason, Officer officer) {
        if (!(store.lock(id, expected, officer) instanceof Released report)) {
            throw new NotAllowed("reports.refusal.not-released");
        }
        officer.requireWorksAt(report.core().mission(), WritableReports.MISSION_ONLY);
        if (reason.isBlank()) {
            throw BadInput.of("reason", "web.fault.missing");
        }
        var now = clock.instant();
        var correction = report.correcting(reason, Writer.of(officer), now);
        int label = labels.openTo(report.core().mission());
        versions.add(id, correction.version(), label, officer);
        writes.save(correction, officer);
        journal.record(
                new ReportEntry.ReportCorrectionBegun(
                        id, correction.version().number(), officer.id(), now),
                label);
        return correction;
    }

    /// Puts the corrected text in the place of the earlier one.
    Released release(InCorrection correction, Officer officer) {
        var now = clock.instant();
        var released = correction.corrected(now);
        int label = released.core().label();
        var digest = versions.issue(released.id(), released.version(), label, officer);
        writes.save(released, officer);
        files.issue(released.id(), released.version().number(), label, officer);
        journal.record(
                new ReportEntry.ReportCorrected(
                        released.id(),
                        released.sent().reference().toString(),
                        released.version().number(),
                        digest,
                        officer.id(),
                        now),
                label);
        return released;
    }
}
