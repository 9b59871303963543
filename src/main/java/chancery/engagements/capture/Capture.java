package chancery.engagements.capture;

import chancery.engagements.exchange.Exchange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One approach on one line: `1-6d+ 7d~ "will revert in March" 8w:timing`.
///
/// Points stand in the order of their numbers and neighbours that say the same are one range, so
/// that the same meaning is the same capture and has one text. The grammar is in
/// `docs/quick-capture.md`.
public record Capture(List<CapturedCommitment> wholeMeeting, List<CapturedPoint> captured) {

    /// The longest line, in characters.
    public static final int LONGEST = 20_000;

    public Capture {
        wholeMeeting = List.copyOf(wholeMeeting);
        captured = joined(captured);
        if (wholeMeeting.isEmpty() && captured.isEmpty()) {
            throw new IllegalArgumentException("a capture holds a point or a commitment");
        }
        if (written(wholeMeeting, captured).length() > LONGEST) {
            throw new IllegalArgumentException("a capture must fit in 20,000 characters");
        }
    }

    /// Reads a line; the day decides only which promised dates are noted as past.
    public static CaptureReading parse(String line, LocalDate today) {
        return new CaptureReader(line, today).read();
    }

    /// The numbers of all points it speaks of.
    public SortedSet<Integer> points() {
        var numbers = new TreeSet<Integer>();
        captured.forEach(point -> point.points().numbers().forEach(numbers::add));
        return Collections.unmodifiableSortedSet(numbers);
    }

    /// What passed on one point.
    public Optional<Exchange> exchangeOn(int number) {
        return captured.stream()
                .filter(point -> point.points().numbers().anyMatch(each -> each == number))
                .map(CapturedPoint::exchange)
                .findAny();
    }

    private static List<CapturedPoint> joined(List<CapturedPoint> captured) {
        var joined = new ArrayList<CapturedPoint>();
        for (var next : inOrder(captured)) {
            if (!joined.isEmpty() && joined.getLast().points().last() >= next.points().first()) {
                throw new IllegalArgumentException("a point stands twice: " + next.points());
            }
            if (!joined.isEmpty() && joined.getLast().joins(next)) {
                joined.add(joined.removeLast().joinedTo(next));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private static List<CapturedPoint> inOrder(List<CapturedPoint> captured) {
        return captured.stream()
                .sorted(Comparator.comparingInt(point -> point.points().first()))
                .toList();
    }

    static String written(List<CapturedCommitment> wholeMeeting, List<CapturedPoint> captured) {
        return Stream.concat(wholeMeeting.stream(), captured.stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /// The one text of this capture; [#parse] reads it back.
    @Override
    public String toString() {
        return written(wholeMeeting, captured);
    }
}
