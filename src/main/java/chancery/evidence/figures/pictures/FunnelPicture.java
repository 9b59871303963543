package chancery.evidence.figures.pictures;

import chancery.evidence.figures.FigureRow;
import chancery.evidence.figures.Reckoned;
import chancery.evidence.figures.pictures.Svg.Anchor;
import chancery.evidence.methods.Funnel;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Places by how much their size lets expect, within the limits of chance (Spiegelhalter 2005).
final class FunnelPicture {

    private static final int PLOT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = Frame.WIDTH - 30;
    private static final int STEPS = 60;
    private static final double HIGHEST = 4;

    private final Reckoned figure;
    private final Words words;
    private final Frame frame;
    private final Axis across;
    private final Axis up;

    FunnelPicture(Reckoned figure, Words words) {
        this.figure = figure;
        this.words = words;
        this.frame = new Frame(figure, PLOT, words);
        this.across =
                Axis.upTo(
                        figure.rows().stream().mapToDouble(this::expected).max().orElse(1),
                        LEFT,
                        RIGHT);
        var most =
                figure.rows().stream()
                        .flatMap(row -> row.value().stream())
                        .mapToDouble(each -> each)
                        .max()
                        .orElse(1);
        this.up =
                Axis.upTo(
                        Math.clamp(most * 1.1, 1.5, 1e6),
                        frame.top() + PLOT - 50,
                        frame.top() + 20);
    }

    private double expected(FigureRow row) {
        return row.value().isPresent() && row.value().get() > 0
                ? row.events().number().map(Number::doubleValue).orElse(0.0) / row.value().get()
                : 0;
    }

    String drawn() {
        var svg = frame.begun();
        for (var mark : up.marks()) {
            svg.line(LEFT, up.at(mark), RIGHT, up.at(mark), "#e3e7ee", 1)
                    .text(LEFT - 8, up.at(mark) + 4, Anchor.END, 11, Written.number(mark, words));
        }
        for (var mark : across.marks()) {
            svg.text(
                    across.at(mark),
                    frame.top() + PLOT - 34,
                    Anchor.MIDDLE,
                    11,
                    Written.number(mark, words));
        }
        svg.text(
                (LEFT + RIGHT) / 2.0,
                frame.top() + PLOT - 16,
                Anchor.MIDDLE,
                11,
                words.say("evidence.picture.expected"));
        svg.line(LEFT, up.at(1), RIGHT, up.at(1), Svg.INK, 1);
        limits(svg, funnel -> funnel.inner().lower(), "5 3");
        limits(svg, funnel -> funnel.inner().upper(), "5 3");
        limits(svg, funnel -> funnel.outer().lower(), "1 3");
        limits(svg, funnel -> funnel.outer().upper(), "1 3");
        figure.rows().forEach(row -> place(svg, row));
        return frame.finished(svg);
    }

    private void limits(Svg svg, Function<Funnel, Double> limit, String dashes) {
        List<String> points = new ArrayList<>();
        for (var i = 1; i <= STEPS; i++) {
            var expected = across.most() * i * i / (STEPS * STEPS);
            var ratio = limit.apply(Funnel.atExpected(expected));
            if (ratio <= Math.min(up.most(), HIGHEST * up.most())) {
                points.add(
                        "%s,%s"
                                .formatted(
                                        Math.round(across.at(expected) * 10) / 10.0,
                                        Math.round(up.at(ratio) * 10) / 10.0));
            }
        }
        svg.path(String.join(" ", points), Svg.PALE, dashes);
    }

    private void place(Svg svg, FigureRow row) {
        row.value()
                .filter(value -> expected(row) > 0)
                .ifPresent(value ->
                        svg.mark(Look.of(0), across.at(expected(row)), up.at(value))
                                .text(
                                        across.at(expected(row)) + 6,
                                        up.at(value) - 5,
                                        Anchor.START,
                                        9,
                                        row.label()));
    }
}
