package chancery.engagements.capture;

import chancery.engagements.exchange.ExactWords;
import java.time.LocalDate;

/// What one side promised, and by when, as noted in quick capture.
public record CapturedCommitment(Side side, String what, LocalDate due) {

    /// Who promised.
    public enum Side {
        THEIRS("!"),
        OURS("!!");

        private final String mark;

        Side(String mark) {
            this.mark = mark;
        }

        /// The mark before the words.
        public String mark() {
            return mark;
        }
    }

    public CapturedCommitment {
        what = ExactWords.kept(what);
        if (due.getYear() < 0 || due.getYear() > 9999) {
            throw new IllegalArgumentException("a date has four digits for the year: " + due);
        }
    }

    /// The form of quick capture, as in `!"send the draft law" by 2027-03-31`.
    @Override
    public String toString() {
        return side.mark + ExactWords.write(what) + " by " + due;
    }
}
