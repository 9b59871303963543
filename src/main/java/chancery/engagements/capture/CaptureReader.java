package chancery.engagements.capture;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.capture.CaptureReading.Misunderstood;
import chancery.engagements.capture.CaptureReading.Understood;
import chancery.engagements.exchange.ExactWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads one line of quick capture from left to right and goes on after a fault, to find them all.
final class CaptureReader {

    private final String text;
    private final LineCursor line;
    private final CommitmentReader commitments;
    private final List<CaptureFault> faults = new ArrayList<>();
    private final Mentions mentions = new Mentions();
    private final List<PendingPoint> points = new ArrayList<>();
    private final List<CapturedCommitment> wholeMeeting = new ArrayList<>();

    CaptureReader(String text, LocalDate today) {
        this.text = text;
        this.line = new LineCursor(text);
        this.commitments = new CommitmentReader(line, today, faults);
    }

    CaptureReading read() {
        if (text.length() > Capture.LONGEST) {
            return new Misunderstood(List.of(tooLong()));
        }
        while (line.hasMore()) {
            readPart();
        }
        points.forEach(point -> point.missing().ifPresent(faults::add));
        if (points.isEmpty() && wholeMeeting.isEmpty() && faults.isEmpty()) {
            faults.add(new Span(0, "").fault(Kind.NOTHING_WRITTEN, CaptureForm.EXAMPLE));
        }
        return faults.isEmpty() ? understood() : misunderstood();
    }

    private void readPart() {
        if (line.startsPoint()) {
            readPoint(PointHead.of(line.token()));
        } else if (line.startsWords()) {
            readWords(line.words());
        } else if (line.startsCommitment()) {
            commitments.read().ifPresent(this::attach);
        } else {
            faults.add(line.token().fault(Kind.NOT_A_PART, CaptureForm.EXAMPLE));
        }
    }

    private void readPoint(PointHead head) {
        var range = head.points(faults);
        range.ifPresent(known -> mentions.note(known, head.numbers()).ifPresent(faults::add));
        points.add(new PendingPoint(head, range, head.verdict(faults)));
    }

    private void readWords(Quotes.Quoted quoted) {
        commitments.check(quoted).ifPresent(faults::add);
        if (points.isEmpty()) {
            faults.add(
                    quoted.whole().fault(Kind.WORDS_WITHOUT_POINT, "7d " + ExactWords.write("…")));
        } else if (!points.getLast().takesWords()) {
            faults.add(
                    quoted.whole().fault(Kind.WORDS_OUT_OF_PLACE, "7d " + ExactWords.write("…")));
        } else {
            points.getLast().add(quoted.text());
        }
    }

    private void attach(CapturedCommitment commitment) {
        if (points.isEmpty()) {
            wholeMeeting.add(commitment);
        } else {
            points.getLast().add(commitment);
        }
    }

    private CaptureReading understood() {
        var captured =
                points.stream().map(PendingPoint::captured).flatMap(Optional::stream).toList();
        if (Capture.written(wholeMeeting, captured).length() > Capture.LONGEST) {
            return new Misunderstood(List.of(tooLong()));
        }
        return new Understood(
                new Capture(wholeMeeting, captured), mentions.all(), commitments.pastDates());
    }

    private Misunderstood misunderstood() {
        faults.sort(Comparator.comparingInt(CaptureFault::position));
        return new Misunderstood(faults);
    }

    private CaptureFault tooLong() {
        int kept = Math.min(text.length(), Capture.LONGEST);
        return new Span(kept, text.substring(kept)).fault(Kind.LINE_TOO_LONG, "20000");
    }
}
