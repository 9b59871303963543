package chancery.missions.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A day on which something is due as it was ordered, the working day on which it falls at the
/// mission, and every closed day passed on the way.
public record DueDay(LocalDate nominal, LocalDate actual, List<Step> steps) {

    /// A closed day that was passed over, and why it is closed.
    public record Step(LocalDate day, Closed reason) {}

    public DueDay {
        steps = List.copyOf(steps);
    }

    /// Whether the mission has until another day than the one that was ordered.
    public boolean isMoved() {
        return !actual.equals(nominal);
    }

    /// A sentence for the officer: the day, and if it moved, from where and why, step by step.
    public String inWords(Locale language) {
        var words = new CalendarWords(language);
        if (!isMoved()) {
            return words.text("due", words.dayWithYear(actual));
        }
        var passed =
                steps.stream()
                        .map(step -> stepInWords(step, words))
                        .collect(Collectors.joining("; "));
        return words.text("moved", words.dayWithYear(actual), words.dayWithYear(nominal), passed);
    }

    private static String stepInWords(Step step, CalendarWords words) {
        return words.text("step", words.day(step.day), step.reason.inWords(words.language()));
    }
}
