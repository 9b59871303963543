package chancery.evidence.figures.pictures;

import java.util.Locale;

/// Writes SVG 1.1 with presentation attributes alone, which every page, PDF and printer takes.
final class Svg {

    static final String INK = "#1f2937";
    static final String PALE = "#9aa4b2";
    private static final String LETTERS = "DejaVu Sans, Arial, sans-serif";

    private final StringBuilder marks = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
        rect(0, 0, width, height, "#ffffff");
    }

    Svg rect(double x, double y, double wide, double high, String fill) {
        marks.append(
                line(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                        x, y, wide, high, fill));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double thick) {
        marks.append(
                line(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                        x1, y1, x2, y2, stroke, thick));
        return this;
    }

    /// @param points as in `0,0 10,20`
    Svg path(String points, String stroke, String dashes) {
        marks.append(
                line(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\" stroke-dasharray=\"%s\"/>",
                        points, stroke, dashes.isEmpty() ? "none" : dashes));
        return this;
    }

    Svg mark(Look look, double x, double y) {
        var shape =
                switch (look.shape()) {
                    case DOT -> "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>";
                    case SQUARE ->
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2\"/>";
                    case DIAMOND ->
                            "<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"%s\" transform=\"rotate(45 %.1f %.1f)\"/>";
                };
        marks.append(
                switch (look.shape()) {
                    case DOT -> line(shape, x, y, look.colour());
                    case SQUARE -> line(shape, x - 4, y - 4, look.colour());
                    case DIAMOND -> line(shape, x - 3.5, y - 3.5, look.colour(), x, y);
                });
        return this;
    }

    Svg text(double x, double y, Anchor anchor, int size, String text) {
        return text(x, y, anchor, size, false, text);
    }

    Svg text(double x, double y, Anchor anchor, int size, boolean bold, String text) {
        marks.append(
                line(
                        "<text x=\"%.1f\" y=\"%.1f\" font-family=\"%s\" font-size=\"%d\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                        x,
                        y,
                        LETTERS,
                        size,
                        bold ? "700" : "400",
                        anchor.name().toLowerCase(Locale.ROOT),
                        INK,
                        escaped(text)));
        return this;
    }

    /// Where a text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + "\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// @param says what the picture shows, for those who do not see it
    String finished(String title, String says) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="%3$s">
        <title>%3$s</title>
        <desc>%4$s</desc>
        %5$s</svg>
        """
                .formatted(width, height, escaped(title), escaped(says), marks);
    }
}
