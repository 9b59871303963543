package chancery.reports;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.NotAllowed;
import chancery.reports.Report.Released;
import chancery.reports.Report.Writable;
import chancery.reports.composing.FalseTies;
import chancery.reports.store.ReportStore;
import chancery.reports.store.ReportVersionWrites;
import chancery.reports.store.ReportWrites;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to reports whose text may still be changed, by officers of their mission.
@Service
@Transactional
public class WritableReports {

    /// Said to whoever does not write for the mission.
    static final String MISSION_ONLY = "reports.refusal.mission";

    private final ReportStore store;
    private final ReportWrites writes;
    private final ReportVersionWrites versions;
    private final FalseTies falseTies;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    WritableReports(
            ReportStore store,
            ReportWrites writes,
            ReportVersionWrites versions,
            FalseTies falseTies,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.writes = writes;
        this.versions = versions;
        this.falseTies = falseTies;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// Writes a draft, or a corrected copy that is not yet out, anew.
    public Writable reword(UUID id, Optional<Long> expected, ReportText text, Officer officer) {
        var before = lock(id, expected, officer);
        falseTies.refuse(before.core(), text, officer);
        var after = before.reworded(text.citing(before.text().cited()), clock.instant());
        int label = labels.openTo(after.core().mission());
        versions.rewrite(id, after.version(), label, officer);
        writes.save(after, officer);
        journal.record(
                new ReportEntry.ReportReworded(
                        id, after.version().number(), officer.id(), clock.instant()),
                label);
        return after;
    }

    /// Locked until the transaction ends, and only if it is still as the officer read it.
    Writable lock(UUID id, Optional<Long> expected, Officer officer) {
        return switch (store.lock(id, expected, officer)) {
            case Writable report -> {
                officer.requireWorksAt(report.core().mission(), MISSION_ONLY);
                yield report;
            }
            case Released _ -> throw new NotAllowed("reports.refusal.released");
        };
    }
}
