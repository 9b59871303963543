package chancery.reports.web.periodic;

import chancery.reports.documents.DocxWriter;
import chancery.reports.documents.Drawings;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Drawing;
import chancery.reports.periodic.PeriodicReport;
import chancery.reports.periodic.PeriodicWords;
import chancery.web.Words;

/// A periodic report as a DOCX: the same words in the same order as page and PDF.
final class PeriodicDocx {

    private static final int WIDTH = 1_600;

    private PeriodicDocx() {}

    static byte[] of(PeriodicReport report, Words words) {
        var document =
                new DocxWriter(
                        PeriodicWords.title(report, words),
                        words.say("reports.periodic.author"),
                        words.locale());
        PeriodicWords.head(report, words).forEach(document::paragraph);
        report.chapters().forEach(chapter -> write(document, chapter, words));
        return document.bytes();
    }

    private static void write(DocxWriter document, ChapterText chapter, Words words) {
        document.heading(1, chapter.heading());
        chapter.figures().forEach(figure -> document.item(PeriodicWords.figure(figure, words)));
        chapter.drawing().ifPresent(drawing -> draw(document, drawing));
        chapter.grids().forEach(grid -> document.table(grid.caption(), grid.head(), grid.rows()));
        chapter.lines().forEach(line -> document.item(line.text()));
        chapter.gaps().forEach(gap -> document.gap(words.say("reports.periodic.gap", gap)));
    }

    private static void draw(DocxWriter document, Drawing drawing) {
        document.picture(Drawings.png(drawing.svg(), WIDTH), drawing.says());
    }
}
