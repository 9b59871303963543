package chancery.rehearsal.made;

import chancery.directives.taskings.StepKind;
import chancery.journal.SaltedDigest;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Agenda;
import chancery.rehearsal.notes.Notes;
import chancery.reports.ReportFacts;
import chancery.reports.ReportKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reports on meetings: written by the officer, released by the head of mission, read at
/// headquarters.
final class Reporting {

    private static final int DISPOSED_PERCENT = 80;

    private final Notes notes;
    private final Agenda agenda;
    private final Sayings sayings;
    private final ReportSeries series;

    Reporting(Notes notes, Agenda agenda, Sayings sayings) {
        this.notes = notes;
        this.agenda = agenda;
        this.sayings = sayings;
        this.series = new ReportSeries(notes);
    }

    /// Plans the report of a meeting.
    void plan(Filing filing) {
        var written = notes.now().plus(Duration.ofHours(4 + notes.dice().below(30)));
        var released = written.plus(Duration.ofHours(1 + notes.dice().below(20)));
        if (released.isBefore(agenda.end())) {
            agenda.note(written, () -> write(filing, released));
        }
    }

    private void write(Filing filing, Instant released) {
        var id = notes.id();
        var written = notes.now();
        var author = filing.post().officer().id();
        notes.entry(
                "ReportDrafted",
                notes.label(Set.of(filing.post().office().id())),
                List.of(id),
                author,
                Map.of("report", id, "type", ReportKind.ENGAGEMENT_REPORT));
        agenda.note(released, () -> release(filing, id, written));
    }

    private void release(Filing filing, UUID id, Instant written) {
        var text = ReportRows.text(filing);
        var head = filing.post().head().id();
        var digest = SaltedDigest.with(notes.dice().salt(), ReportFacts.of(text));
        var round = filing.meeting().deliveries().getFirst().round();
        filing.work().noteReported(round, notes.now());
        sayings.note(filing.work(), StepKind.REPORT, head);
        var reference = series.next(filing.post());
        notes.row(
                Table.REPORT,
                id,
                filing.label(),
                filing.post().office().id(),
                filing.post().host(),
                filing.work().tasking().id(),
                round,
                2,
                1,
                reference,
                head,
                notes.now(),
                written,
                filing.post().officer().id());
        new ReportRows(notes, filing, id).write(text, digest, written);
        notes.entry(
                "ReportReleased",
                filing.label(),
                List.of(id, filing.work().tasking().id()),
                head,
                Map.of(
                        "report",
                        id,
                        "reference",
                        reference,
                        "tasking",
                        filing.work().tasking().id(),
                        "digest",
                        digest.digest()));
        if (notes.dice().percent(DISPOSED_PERCENT)) {
            var at = notes.now().plus(Duration.ofHours(2 + notes.dice().below(200)));
            agenda.note(at, () -> dispose(filing, id));
        }
    }

    private void dispose(Filing filing, UUID report) {
        var desk = filing.work().order().drafter().id();
        notes.row(
                Table.DISPOSITION,
                notes.id(),
                report,
                filing.label(),
                "READ",
                "",
                desk,
                notes.now());
        notes.entry(
                "ReportDisposed",
                filing.label(),
                List.of(report),
                desk,
                Map.of("report", report, "word", "READ"));
    }

    /// Writes how far each series of numbers has come.
    void writeSeries() {
        series.write();
    }
}
