package chancery.reports.periodic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitment.Outcome;
import chancery.engagements.commitments.Commitments;
import chancery.missions.places.HostNames;
import chancery.reports.periodic.ChapterText.Figure;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.ChapterText.Line;
import chancery.web.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What was promised under the directive until then, by them and by us, and what became of it.
@Component
class PromisesChapter implements Chapter {

    private final Commitments commitments;

    PromisesChapter(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public Place place() {
        return Place.PROMISES;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var made =
                commitments.underDirective(scope.directive(), scope.asOf(), reader).stream()
                        .filter(one -> scope.includes(one.host()))
                        .filter(one -> !isError(one))
                        .toList();
        var text = ChapterText.of(words.say("reports.chapter.promises"));
        if (made.isEmpty()) {
            return Optional.of(text.gaps(List.of(words.say("reports.chapter.no-promises"))));
        }
        var day = LocalDate.ofInstant(scope.asOf(), ZoneOffset.UTC);
        var due = made.stream().filter(one -> !one.dueCounted().isAfter(day)).toList();
        return Optional.of(
                text.figures(figures(due, words))
                        .grids(List.of(grid(made, day, words)))
                        .lines(overdue(made, day, words))
                        .gaps(unproven(made, words)));
    }

    private static boolean isError(Commitment promise) {
        return promise.settled()
                .filter(said -> said.outcome() == Outcome.RECORDED_IN_ERROR)
                .isPresent();
    }

    private static List<Figure> figures(List<Commitment> due, Words words) {
        return List.of(Side.values()).stream()
                .map(side -> {
                    var ofSide = due.stream().filter(one -> one.side() == side).toList();
                    return new Figure(
                            words.say("reports.chapter.promises-kept", side),
                            ofSide.stream().filter(PromisesChapter::isFulfilled).count(),
                            ofSide.size(),
                            "/commitments?standing=&side=" + side);
                })
                .toList();
    }

    private static boolean isFulfilled(Commitment promise) {
        return promise.settled().filter(said -> said.outcome().isFulfilment()).isPresent();
    }

    private static Grid grid(List<Commitment> made, LocalDate day, Words words) {
        var rows = new ArrayList<List<String>>();
        for (var side : Side.values()) {
            var ofSide = made.stream().filter(one -> one.side() == side).toList();
            var settled =
                    ofSide.stream()
                            .flatMap(one -> one.settled().stream())
                            .collect(
                                    groupingBy(
                                            Commitment.Settled::outcome,
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

    private static List<Line> overdue(List<Commitment> made, LocalDate day, Words words) {
        return made.stream()
                .filter(one -> one.isOverdue(day))
                .map(one ->
                        new Line(
                                words.say(
                                        "reports.chapter.overdue-promise",
                                        HostNames.of(one.host(), words),
                                        one.side(),
                                        one.what(),
                                        one.dueCounted()),
                                "/commitments/" + one.id()))
                .toList();
    }

    private static List<String> unproven(List<Commitment> made, Words words) {
        long count =
                made.stream()
                        .flatMap(one -> one.settled().stream())
                        .filter(Commitment.Settled::lacksProof)
                        .count();
        return count == 0 ? List.of() : List.of(words.say("reports.chapter.no-proof", count));
    }
}
