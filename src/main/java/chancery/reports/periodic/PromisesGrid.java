package chancery.reports.periodic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Outcome;
import chancery.engagements.commitments.Settled;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// Promises counted by who made them and what became of them.
final class PromisesGrid {

    private PromisesGrid() {}

    static Grid of(List<Commitment> made, LocalDate day, Words words) {
        var rows = new ArrayList<List<String>>();
        for (var side : Side.values()) {
            var ofSide = made.stream().filter(one -> one.side() == side).toList();
            var settled =
                    ofSide.stream()
                            .flatMap(one -> one.settled().stream())
                            .collect(
                                    groupingBy(
                                            Settled::outcome,
                                            () -> new EnumMap<>(Outcome.class),
                                            counting()));
            settled.forEach((outcome, count) ->
                    rows.add(row(words.label(side), words.label(outcome), count, ofSide, words)));
            long late = ofSide.stream().filter(one -> one.isOverdue(day)).count();
            long open = ofSide.stream().filter(one -> one.settled().isEmpty()).count() - late;
            rows.add(
                    row(
                            words.label(side),
                            words.say("reports.chapter.overdue"),
                            late,
                            ofSide,
                            words));
            rows.add(
                    row(words.label(side), words.say("reports.chapter.open"), open, ofSide, words));
        }
        return new Grid(
                words.say("reports.chapter.promises-by-outcome"),
                List.of(
                        words.say("reports.chapter.promised-by"),
                        words.say("reports.chapter.outcome"),
                        words.say("reports.chapter.promises")),
                rows);
    }

    private static List<String> row(
            String side, String outcome, long count, List<Commitment> of, Words words) {
        return List.of(side, outcome, words.say("reports.chapter.of", count, of.size()));
    }
}
