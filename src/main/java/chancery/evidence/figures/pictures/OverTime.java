package chancery.evidence.figures.pictures;

import chancery.evidence.figures.FigureRow;
import chancery.evidence.figures.Reckoned;
import chancery.evidence.figures.pictures.Svg.Anchor;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Figures year by year, each with its interval; a gap or a break of the series breaks the line.
final class OverTime {

    private static final int PLOT = 330;
    private static final int LEFT = 70;
    private static final int RIGHT = Frame.WIDTH - 20;
    private static final int MOST_LABELS = 14;

    private final Reckoned figure;
    private final Words words;
    private final Frame frame;
    private final List<ReferencePeriod> periods;
    private final List<String> labels;
    private final Axis axis;

    OverTime(Reckoned figure, Words words) {
        this.figure = figure;
        this.words = words;
        this.frame = new Frame(figure, PLOT, words);
        this.periods =
                figure.rows().stream()
                        .map(FigureRow::period)
                        .distinct()
                        .sorted(Comparator.comparing(ReferencePeriod::from))
                        .toList();
        this.labels = figure.rows().stream().map(FigureRow::label).distinct().toList();
        var most =
                figure.rows().stream()
                        .flatMap(row ->
                                row
                                        .interval()
                                        .map(limits -> limits.upper())
                                        .or(row::value)
                                        .stream())
                        .mapToDouble(each -> each)
                        .max()
                        .orElse(1);
        this.axis = Axis.upTo(most, frame.top() + PLOT - 40, frame.top() + 34);
    }

    String drawn() {
        var svg = frame.begun();
        axes(svg);
        for (var side = 0; side < labels.size(); side++) {
            var look = Look.of(side);
            var x = LEFT + side * (RIGHT - LEFT) / Math.max(1, labels.size());
            svg.mark(look, x + 6, frame.top() + 12)
                    .text(x + 18, frame.top() + 16, Anchor.START, 12, labels.get(side));
            side(svg, labels.get(side), look, (side - (labels.size() - 1) / 2.0) * 5);
        }
        return frame.finished(svg);
    }

    private void axes(Svg svg) {
        for (var mark : axis.marks()) {
            svg.line(LEFT, axis.at(mark), RIGHT, axis.at(mark), "#e3e7ee", 1)
                    .text(LEFT - 8, axis.at(mark) + 4, Anchor.END, 11, Written.number(mark, words));
        }
        var every = (periods.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (var i = 0; i < periods.size(); i += Math.max(1, every)) {
            svg.text(x(i), frame.top() + PLOT - 20, Anchor.MIDDLE, 11, periods.get(i).text());
        }
    }

    private double x(int place) {
        return LEFT + 20 + (RIGHT - LEFT - 40.0) * (place + 0.5) / periods.size();
    }

    private void side(Svg svg, String label, Look look, double aside) {
        var run = new ArrayList<String>();
        for (var row : figure.rows()) {
            if (!row.label().equals(label)) {
                continue;
            }
            var x = x(periods.indexOf(row.period())) + aside;
            if (row.isBroken() || row.value().isEmpty()) {
                flush(svg, run, look);
            }
            row.interval()
                    .ifPresent(limits ->
                            svg.line(
                                    x,
                                    axis.at(limits.lower()),
                                    x,
                                    axis.at(limits.upper()),
                                    look.colour(),
                                    1.2));
            row.value()
                    .ifPresentOrElse(
                            value -> {
                                run.add("%s,%s".formatted(place(x), place(axis.at(value))));
                                svg.mark(look, x, axis.at(value));
                            },
                            () ->
                                    svg.text(
                                            x,
                                            frame.top() + PLOT - 44,
                                            Anchor.MIDDLE,
                                            9,
                                            absent(row)));
        }
        flush(svg, run, look);
    }

    private String absent(FigureRow row) {
        return row.small() ? "1–4" : row.events().number().isPresent() ? "–" : "×";
    }

    private static String place(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }

    private static void flush(Svg svg, List<String> run, Look look) {
        if (run.size() > 1) {
            svg.path(String.join(" ", run), look.colour(), look.dashes());
        }
        run.clear();
    }
}
