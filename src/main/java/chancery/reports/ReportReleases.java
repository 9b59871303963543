package chancery.reports;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskingProgress;
import chancery.files.Files;
import chancery.journal.Journal;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.reports.Report.Draft;
import chancery.reports.Report.InCorrection;
import chancery.reports.Report.Release;
import chancery.reports.Report.Released;
import chancery.reports.ReportDecision.Granted;
import chancery.reports.store.ReportVersionWrites;
import chancery.reports.store.ReportWrites;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which reports go out: when nothing stands in the way any more.
@Service
@Transactional
public class ReportReleases {

    private final ReportWrites store;
    private final ReportVersionWrites versions;
    private final WritableReports writable;
    private final ReportObstacles obstacles;
    private final ReportCorrections corrections;
    private final TaskingProgress progress;
    private final Files files;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    ReportReleases(
            ReportWrites store,
            ReportVersionWrites versions,
            WritableReports writable,
            ReportObstacles obstacles,
            ReportCorrections corrections,
            TaskingProgress progress,
            Files files,
            Missions missions,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.writable = writable;
        this.obstacles = obstacles;
        this.corrections = corrections;
        this.progress = progress;
        this.files = files;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// Releases a draft or a corrected copy, or says everything that still stands in the way.
    ///
    /// @param language in which other modules tell what they have against it
    public ReportDecision release(
            UUID id, Optional<Long> expected, Locale language, Officer officer) {
        var report = writable.lock(id, expected, officer);
        ReportObstacles.requireReleaser(report.core().mission(), officer);
        var refused = obstacles.refusal(report, language, officer);
        if (refused.isPresent()) {
            return refused.get();
        }
        return new Granted(
                switch (report) {
                    case Draft draft -> released(draft, officer);
                    case InCorrection correction -> corrections.release(correction, officer);
                });
    }

    private Released released(Draft draft, Officer officer) {
        var now = clock.instant();
        var mission = missions.office(draft.core().mission(), officer);
        int label = labels.openTo(missions.headquarters(officer).id(), mission.id());
        var digest = versions.issue(draft.id(), draft.core().version().issued(now), label, officer);
        draft.core()
                .tasking()
                .ifPresent(tasking ->
                        progress.noteProgress(
                                tasking, draft.core().round(), StepKind.REPORT, now, officer));
        // Drawn last, so that a refusal leaves no gap in the series.
        var released = draft.released(label, numbered(mission, now, officer));
        store.save(released, officer);
        files.issue(released.id(), released.version().number(), label, officer);
        journal.record(
                new ReportEntry.ReportReleased(
                        released.id(),
                        released.sent().reference().toString(),
                        released.core().tasking(),
                        digest,
                        officer.id(),
                        now),
                label);
        return released;
    }

    private Release numbered(Office mission, Instant now, Officer officer) {
        int year = now.atZone(mission.zone()).getYear();
        int serial = store.nextSerial(mission.id(), year, officer);
        return new Release(new Reference(year, mission.code(), serial), Writer.of(officer), now);
    }
}
