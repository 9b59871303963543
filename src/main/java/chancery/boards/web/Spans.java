package chancery.boards.web;

import chancery.web.Words;
import java.time.Duration;
import java.util.Optional;

/// Lengths of time as a reader is told them.
public final class Spans {

    private static final long TWO_DAYS = 48;

    private Spans() {}

    /// In hours up to two days, in whole days from there; a dash when there is none.
    public static String say(Optional<Duration> span, Words words) {
        return span.map(time ->
                        time.toHours() < TWO_DAYS
                                ? words.say("boards.hours", time.toHours())
                                : words.say("boards.days", time.toDays()))
                .orElse("–");
    }
}
