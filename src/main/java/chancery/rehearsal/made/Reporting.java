package chancery.rehearsal.made;

import chancery.directives.taskings.StepKind;
import chancery.journal.SaltedDigest;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.made.Filings.Filing;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportFacts;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private final Map<Numbered, Integer> serials = new HashMap<>();

    Reporting(Notes notes, Agenda agenda, Sayings sayings) {
        this.notes = notes;
        this.agenda = agenda;
        this.sayings = sayings;
    }

    /// A series of numbers.
    record Numbered(UUID office, int year) {}

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
        var text = text(filing);
        var head = filing.post().head().id();
        var digest = SaltedDigest.with(notes.dice().salt(), ReportFacts.of(text));
        var round = filing.meeting().deliveries().getFirst().round();
        filing.work().noteReported(round, notes.now());
        sayings.note(filing.work(), StepKind.REPORT, head);
        var reference = reference(filing.post());
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
        version(filing, id, text, digest, written);
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

    private void version(
            Filing filing, UUID id, ReportText text, SaltedDigest digest, Instant written) {
        notes.row(
                Table.REPORT_VERSION,
                id,
                1,
                filing.label(),
                text.kind(),
                text.precedence(),
                text.subject(),
                text.language().getLanguage(),
                text.tags(),
                text.cited(),
                "",
                digest.salt(),
                digest.digest(),
                filing.post().officer().id(),
                written,
                notes.now());
        int number = 1;
        for (var paragraph : text.paragraphs()) {
            notes.row(
                    Table.PARAGRAPH,
                    id,
                    1,
                    number++,
                    filing.label(),
                    paragraph.type(),
                    paragraph.mark(),
                    paragraph.text(),
                    paragraph.ties().points(),
                    paragraph.ties().engagements());
        }
    }

    private ReportText text(Filing filing) {
        var points = filing.meeting().deliveries().stream().map(point -> point.number()).toList();
        var ties = new Ties(points, List.of(filing.id()));
        return new ReportText(
                ReportKind.ENGAGEMENT_REPORT,
                Precedence.ROUTINE,
                filing.work().order().first().instruction().subject(),
                Locale.ENGLISH,
                List.of("rehearsal"),
                List.of(filing.work().order().reference()),
                List.of(
                        paragraph(ParagraphType.SUMMARY, filing.meeting().summary(), ties),
                        paragraph(ParagraphType.HOST_STATEMENT, Words.ANSWERS.getFirst(), ties),
                        paragraph(ParagraphType.COMMENT, "We shall ask again.", Ties.NONE)));
    }

    private static ReportParagraph paragraph(ParagraphType type, String text, Ties ties) {
        return ReportParagraph.of(type, PortionMark.R, text, ties);
    }

    private String reference(Post post) {
        int year = Horizon.day(notes.now()).getYear();
        int serial = serials.merge(new Numbered(post.office().id(), year), 1, Integer::sum);
        return new Reference(year, post.office().code(), serial).toString();
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
        serials.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing(Numbered::office)
                                        .thenComparing(Numbered::year)))
                .forEach(series ->
                        notes.row(
                                Table.REPORT_SERIES,
                                series.getKey().office(),
                                series.getKey().year(),
                                series.getValue()));
    }
}
