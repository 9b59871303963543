package chancery.rehearsal.made;

import chancery.journal.SaltedDigest;
import chancery.kernel.Precedence;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;
import chancery.rehearsal.notes.Words;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Writes the released version of a report with its paragraphs.
record ReportRows(Notes notes, Filing filing, UUID id) {

    void write(ReportText text, SaltedDigest digest, Instant written) {
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

    static ReportText text(Filing filing) {
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
}
