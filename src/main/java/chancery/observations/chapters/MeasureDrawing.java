package chancery.observations.chapters;

import chancery.web.Words;
import org.springframework.web.util.HtmlUtils;

/// Measures by stage, and interventions by direction, as bars; with its colours as attributes, so
/// that it looks the same in a page, in print, in PDF and as pixels. Each bar names its number and
/// its whole.
final class MeasureDrawing {

    private static final int LEFT = 300;
    private static final int WIDTH = 1000;
    private static final int LONGEST = WIDTH - LEFT - 140;
    private static final int ROW = 30;
    private static final int GAP = 46;
    private static final String BY_STAGE = "#123a5e";
    private static final String BY_DIRECTION = "#8a5a12";

    private final StringBuilder drawn = new StringBuilder();
    private final Words words;
    private int y = 30;

    private MeasureDrawing(Words words) {
        this.words = words;
    }

    static String of(MeasureCounts stages, MeasureCounts directions, Words words) {
        var drawing = new MeasureDrawing(words);
        drawing.panel(words.say("observations.chapter.by-stage"), stages, BY_STAGE);
        drawing.panel(words.say("observations.chapter.by-direction"), directions, BY_DIRECTION);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" font-family=\"DejaVu Sans, sans-serif\" font-size=\"15\">%n<rect width=\"%1$d\" height=\"%2$d\" fill=\"#ffffff\"/>%n%3$s</svg>%n"
                .formatted(WIDTH, drawing.y, drawing.drawn);
    }

    private void panel(String title, MeasureCounts counts, String fill) {
        text(20, y, title, "font-weight=\"bold\"");
        y += 14;
        for (var row : counts.rows()) {
            bar(row, counts.whole(), fill);
        }
        y += GAP;
    }

    private void bar(MeasureCounts.Row row, long whole, String fill) {
        long length = Math.round((double) LONGEST * row.count() / Math.max(1, whole));
        text(LEFT - 12, y + 20, row.name(), "text-anchor=\"end\"");
        drawn.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n"
                        .formatted(LEFT, y + 5, length, ROW - 8, fill));
        text(
                LEFT + length + 10,
                y + 20,
                words.say("observations.chapter.of", row.count(), whole),
                "");
        y += ROW;
    }

    private void text(long x, int at, String says, String more) {
        drawn.append(
                "<text x=\"%d\" y=\"%d\" fill=\"#1f2933\" %s>%s</text>%n"
                        .formatted(x, at, more, HtmlUtils.htmlEscape(says, "UTF-8")));
    }
}
