package chancery.evidence.figures.pictures;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.figures.Reckoned;
import chancery.evidence.figures.pictures.Svg.Anchor;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What stands around every picture: its title above, and below it period, denominator, source and
/// note.
final class Frame {

    static final int WIDTH = 760;
    private static final int TITLE = 17;
    private static final int SMALL = 11;
    private static final int TITLE_LETTERS = 74;
    private static final int NOTE_LETTERS = 118;
    private static final int LINE = 15;

    private final Reckoned figure;
    private final Words words;
    private final List<String> title;
    private final List<String> below;
    private final int plot;

    /// @param plot how high the picture itself is
    Frame(Reckoned figure, int plot, Words words) {
        this.figure = figure;
        this.words = words;
        this.plot = plot;
        this.title = Written.lines(figure.draft().title(), TITLE_LETTERS);
        this.below = below();
    }

    int top() {
        return 14 + title.size() * 22;
    }

    Svg begun() {
        var svg = new Svg(WIDTH, top() + plot + below.size() * LINE + 16);
        for (var i = 0; i < title.size(); i++) {
            svg.text(16, 24 + i * 22, Anchor.START, TITLE, true, title.get(i));
        }
        for (var i = 0; i < below.size(); i++) {
            svg.text(16, top() + plot + 14 + i * LINE, Anchor.START, SMALL, below.get(i));
        }
        return svg;
    }

    String finished(Svg svg) {
        return svg.finished(figure.draft().title(), String.join(" ", below));
    }

    private List<String> below() {
        var texts = new ArrayList<String>();
        texts.add(words.say("evidence.picture.period", period()));
        texts.add(denominator());
        texts.add(
                words.say(
                        "evidence.picture.source",
                        figure.sources().stream()
                                .map(Dataset::citation)
                                .distinct()
                                .collect(Collectors.joining("; "))));
        var notes = new ArrayList<String>();
        figure.draft().said().forEach(said -> notes.add(words.label(said)));
        if (!figure.draft().note().isEmpty()) {
            notes.add(figure.draft().note());
        }
        notes.add(words.say("evidence.picture.interval"));
        texts.add(words.say("evidence.picture.note", String.join("; ", notes)));
        return texts.stream().flatMap(text -> Written.lines(text, NOTE_LETTERS).stream()).toList();
    }

    private String period() {
        var periods =
                figure.rows().stream().map(row -> row.period().text()).distinct().sorted().toList();
        return periods.size() < 2
                ? figure.period().text()
                : periods.getFirst() + " – " + periods.getLast();
    }

    private String denominator() {
        return switch (figure.draft().kind()) {
            case COUNTS_OVER_TIME -> words.say("evidence.picture.no-denominator");
            case SHARE -> words.say("evidence.picture.total", bases());
            case RATES_OVER_TIME, TWO_GROUPS ->
                    words.say(
                            "evidence.picture.per",
                            Written.number(figure.draft().per(), words),
                            bases());
            case FUNNEL ->
                    words.say(
                            "evidence.picture.funnel",
                            Written.number(figure.overall().orElse(0.0), words),
                            Written.number(figure.draft().per(), words));
        };
    }

    /// The latest base of each side, with its number.
    private String bases() {
        return figure.rows().stream()
                .filter(row -> row.period().equals(figure.period()))
                .map(row ->
                        row.label()
                                + " "
                                + row.base()
                                        .map(base -> Written.figure(base, false, words))
                                        .orElse("–"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
