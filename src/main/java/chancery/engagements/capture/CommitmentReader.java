package chancery.engagements.capture;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.exchange.ExactWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads promises, as in `!"send the draft law" by 2027-03-31`.
final class CommitmentReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final LineCursor line;
    private final LocalDate today;
    private final List<CaptureFault> faults;
    private final List<PastDate> pastDates = new ArrayList<>();

    CommitmentReader(LineCursor line, LocalDate today, List<CaptureFault> faults) {
        this.line = line;
        this.today = today;
        this.faults = faults;
    }

    /// The promise that stands here; nothing when a fault was found instead.
    Optional<CapturedCommitment> read() {
        int before = faults.size();
        var marks = line.exclamationMarks();
        var side = side(marks);
        var what = words(marks);
        var date = what.isPresent() ? date() : Optional.<Span>empty();
        var due = date.flatMap(this::due);
        if (faults.size() > before || side.isEmpty() || what.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        var commitment = new CapturedCommitment(side.get(), what.get(), due.get());
        date.filter(at -> due.get().isBefore(today))
                .ifPresent(at -> pastDates.add(new PastDate(commitment, at.position())));
        return Optional.of(commitment);
    }

    private Optional<Side> side(Span marks) {
        var side =
                Stream.of(Side.values())
                        .filter(known -> known.mark().equals(marks.text()))
                        .findAny();
        if (side.isEmpty()) {
            faults.add(marks.fault(Kind.COMMITMENT_UNCLEAR, CaptureForm.commitments()));
        }
        return side;
    }

    private Optional<String> words(Span marks) {
        if (!line.startsWords()) {
            var stray = new Span(marks.position(), marks.text() + line.token().text());
            faults.add(stray.fault(Kind.COMMITMENT_UNCLEAR, CaptureForm.commitments()));
            return Optional.empty();
        }
        var quoted = line.words();
        check(quoted).ifPresent(faults::add);
        return quoted.closed() ? Optional.of(quoted.text()) : Optional.empty();
    }

    private Optional<Span> date() {
        line.hasMore();
        var here = line.peek();
        if (!here.text().equals("by")) {
            faults.add(here.fault(Kind.COMMITMENT_WITHOUT_DATE, "by " + CaptureForm.EXAMPLE_DATE));
            return Optional.empty();
        }
        line.token();
        line.hasMore();
        return Optional.of(line.token());
    }

    private Optional<LocalDate> due(Span date) {
        try {
            if (DATE.matcher(date.text()).matches()) {
                return Optional.of(LocalDate.parse(date.text()));
            }
        } catch (DateTimeException e) {
            // The form is right but there is no such day: the fault below says what a date is.
        }
        faults.add(date.fault(Kind.NOT_A_DATE, CaptureForm.EXAMPLE_DATE.toString()));
        return Optional.empty();
    }

    /// What is wrong with words in quotes themselves, wherever they stand.
    Optional<CaptureFault> check(Quotes.Quoted quoted) {
        var whole = quoted.whole();
        if (!quoted.closed()) {
            return Optional.of(
                    whole.fault(Kind.UNCLOSED_QUOTE, Quotes.closing(whole.text().charAt(0))));
        }
        if (quoted.text().isEmpty()) {
            return Optional.of(whole.fault(Kind.EMPTY_WORDS, ExactWords.write("…")));
        }
        return ExactWords.areTooLong(quoted.text())
                ? Optional.of(whole.fault(Kind.WORDS_TOO_LONG, "2000"))
                : Optional.empty();
    }

    List<PastDate> pastDates() {
        return List.copyOf(pastDates);
    }
}
