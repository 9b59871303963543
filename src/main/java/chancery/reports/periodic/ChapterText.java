package chancery.reports.periodic;

import java.util.List;
import java.util.Optional;

/// A chapter in words of one language: figures with their denominators, tables, single facts, what
/// is missing, and a picture.
///
/// @param gaps sentences that name what is not known
public record ChapterText(
        String heading,
        List<ChapterFigure> figures,
        List<Grid> grids,
        List<Line> lines,
        List<String> gaps,
        Optional<Drawing> drawing) {

    public ChapterText {
        figures = List.copyOf(figures);
        grids = List.copyOf(grids);
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    public static ChapterText of(String heading) {
        return new ChapterText(
                heading, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public ChapterText figures(List<ChapterFigure> figures) {
        return new ChapterText(heading, figures, grids, lines, gaps, drawing);
    }

    public ChapterText grids(List<Grid> grids) {
        return new ChapterText(heading, figures, grids, lines, gaps, drawing);
    }

    public ChapterText lines(List<Line> lines) {
        return new ChapterText(heading, figures, grids, lines, gaps, drawing);
    }

    public ChapterText gaps(List<String> gaps) {
        return new ChapterText(heading, figures, grids, lines, gaps, drawing);
    }

    public ChapterText drawn(Drawing drawing) {
        return new ChapterText(heading, figures, grids, lines, gaps, Optional.of(drawing));
    }

    /// A table; the first cell of a row names it.
    public record Grid(String caption, List<String> head, List<List<String>> rows) {

        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A single fact in a sentence, and where it stands in the record.
    public record Line(String text, String address) {}

    /// A picture and the same in words.
    ///
    /// @param svg with its colours as attributes, so that it looks the same in page, print and PDF
    public record Drawing(String svg, String says) {}
}
