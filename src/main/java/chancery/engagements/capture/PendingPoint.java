package chancery.engagements.capture;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.exchange.ExactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A point while the words and promises that belong to it are still being read.
final class PendingPoint {

    private final PointHead head;
    private final Optional<PointRange> points;
    private final Optional<Verdict> verdict;
    private final List<String> words = new ArrayList<>();
    private final List<CapturedCommitment> commitments = new ArrayList<>();

    PendingPoint(PointHead head, Optional<PointRange> points, Optional<Verdict> verdict) {
        this.head = head;
        this.points = points;
        this.verdict = verdict;
    }

    /// Words come once, directly after the head.
    boolean takesWords() {
        return words.isEmpty() && commitments.isEmpty();
    }

    void add(String exactWords) {
        words.add(exactWords);
    }

    void add(CapturedCommitment commitment) {
        commitments.add(commitment);
    }

    /// The words that its reason calls for and that nobody wrote.
    Optional<CaptureFault> missing() {
        return verdict.filter(Verdict::needsWords)
                .filter(unexplained -> words.isEmpty())
                .map(unexplained -> head.reason().fault(Kind.REASON_NEEDS_WORDS, withWords()));
    }

    private String withWords() {
        return head.numbers().text() + head.rest().text() + " " + ExactWords.write("…");
    }

    Optional<CapturedPoint> captured() {
        return points.flatMap(range ->
                verdict.map(known ->
                        new CapturedPoint(
                                range, known.with(words.stream().findFirst()), commitments)));
    }
}
