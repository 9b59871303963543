package chancery.evidence.figures.pictures;

import chancery.evidence.figures.FigureKind;
import chancery.evidence.figures.FigureRow;
import chancery.evidence.figures.Reckoned;
import chancery.evidence.figures.pictures.Svg.Anchor;
import chancery.web.Words;

/// Groups below each other in the order of the alphabet, each with its interval and its numbers;
/// below them what the comparison comes to.
final class SideBySide {

    private static final int LEFT = 200;
    private static final int RIGHT = Frame.WIDTH - 250;
    private static final int ROW = 40;
    private static final int BELOW = 66;

    private final Reckoned figure;
    private final Words words;
    private final Frame frame;
    private final Axis axis;
    private final boolean share;

    SideBySide(Reckoned figure, Words words) {
        this.figure = figure;
        this.words = words;
        this.share = figure.draft().kind() == FigureKind.SHARE;
        this.frame = new Frame(figure, figure.rows().size() * ROW + BELOW + 40, words);
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
        this.axis =
                Axis.upTo(
                        Math.max(most, figure.bounds().map(each -> each.highest()).orElse(0.0)),
                        LEFT,
                        RIGHT);
    }

    String drawn() {
        var svg = frame.begun();
        var foot = frame.top() + figure.rows().size() * ROW + 14;
        for (var mark : axis.marks()) {
            svg.line(axis.at(mark), frame.top() + 4, axis.at(mark), foot, "#e3e7ee", 1)
                    .text(axis.at(mark), foot + 14, Anchor.MIDDLE, 11, number(mark));
        }
        for (var i = 0; i < figure.rows().size(); i++) {
            row(svg, figure.rows().get(i), i, frame.top() + 24 + i * ROW);
        }
        comes(svg, foot + 40);
        return frame.finished(svg);
    }

    private void row(Svg svg, FigureRow row, int place, double y) {
        var look = Look.of(place);
        svg.text(LEFT - 14, y + 4, Anchor.END, 12, row.label());
        if (share && place == 0) {
            figure.bounds()
                    .ifPresent(bounds ->
                            svg.rect(
                                    axis.at(bounds.lowest()),
                                    y - 8,
                                    axis.at(bounds.highest()) - axis.at(bounds.lowest()),
                                    16,
                                    "#dbe4ee"));
        }
        row.interval()
                .ifPresent(limits ->
                        svg.line(
                                axis.at(limits.lower()),
                                y,
                                axis.at(limits.upper()),
                                y,
                                look.colour(),
                                2));
        row.value().ifPresent(value -> svg.mark(look, axis.at(value), y));
        svg.text(RIGHT + 14, y, Anchor.START, 12, true, row.value().map(this::number).orElse("–"));
        svg.text(RIGHT + 14, y + 14, Anchor.START, 10, numbers(row));
    }

    private String numbers(FigureRow row) {
        return words.say(
                "evidence.picture.of",
                Written.events(row, words),
                row.base().map(base -> Written.figure(base, false, words)).orElse("–"),
                row.interval()
                        .map(limits -> number(limits.lower()) + " – " + number(limits.upper()))
                        .orElse("–"));
    }

    private String number(double number) {
        return share ? Written.number(number * 100, words) + " %" : Written.number(number, words);
    }

    private void comes(Svg svg, double y) {
        if (figure.draft().kind() == FigureKind.TWO_GROUPS) {
            figure.headline()
                    .ifPresent(ratio ->
                            svg.text(
                                    16,
                                    y,
                                    Anchor.START,
                                    12,
                                    words.say(
                                            "evidence.picture.ratio",
                                            Written.estimate(ratio, words))));
            figure.difference()
                    .ifPresent(difference ->
                            svg.text(
                                    16,
                                    y + 18,
                                    Anchor.START,
                                    12,
                                    words.say(
                                            "evidence.picture.difference",
                                            Written.estimate(difference, words))));
        }
        figure.bounds()
                .ifPresent(bounds ->
                        svg.text(
                                16,
                                y,
                                Anchor.START,
                                12,
                                words.say(
                                        "evidence.picture.bounds",
                                        number(bounds.lowest()),
                                        number(bounds.amongKnown()),
                                        number(bounds.highest()))));
    }
}
