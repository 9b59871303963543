package chancery.evidence.figures.pictures;

import chancery.evidence.figures.FigureRow;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Interval;
import chancery.evidence.statistics.Figure;
import chancery.web.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/// Numbers and intervals as a language writes them.
public final class Written {

    private static final int FINE = 10;

    private Written() {}

    /// Two decimals below ten, one below a thousand, none above.
    public static String number(double number, Words words) {
        var format = NumberFormat.getNumberInstance(words.locale());
        var size = Math.abs(number);
        var decimals = size < FINE ? 2 : size < 1_000 ? 1 : 0;
        format.setMaximumFractionDigits(size != 0 && size < 0.1 ? 4 : decimals);
        return format.format(number);
    }

    public static String interval(Interval interval, Words words) {
        return number(interval.lower(), words) + " – " + number(interval.upper(), words);
    }

    /// The value, its interval and the name of its method.
    public static String estimate(Estimate estimate, Words words) {
        return "%s (%s; %s)"
                .formatted(
                        number(estimate.value(), words),
                        interval(estimate.interval(), words),
                        words.label(estimate.method()));
    }

    /// A number, or the word that says why there is none; counts from 1 to 4 are not told.
    public static String figure(Figure figure, boolean small, Words words) {
        if (small) {
            return words.say("evidence.figures.small");
        }
        return switch (figure) {
            case Figure.Known known -> whole(known, words);
            case Figure.Absent absent -> words.label(absent);
        };
    }

    private static String whole(Figure.Known known, Words words) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(2);
        return format.format(known.value());
    }

    public static String events(FigureRow row, Words words) {
        return figure(row.events(), row.small(), words);
    }

    /// A text in lines of at most so many letters.
    static List<String> lines(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
