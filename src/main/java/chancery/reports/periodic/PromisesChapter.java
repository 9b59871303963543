package chancery.reports.periodic;

import chancery.database.Reader;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.commitments.Outcome;
import chancery.engagements.commitments.Settled;
import chancery.kernel.Days;
import chancery.missions.places.HostNames;
import chancery.reports.periodic.ChapterText.Line;
import chancery.web.Words;
import java.time.LocalDate;
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
        var day = Days.of(scope.asOf());
        var due = made.stream().filter(one -> !one.dueCounted().isAfter(day)).toList();
        return Optional.of(
                text.figures(figures(due, words))
                        .grids(List.of(PromisesGrid.of(made, day, words)))
                        .lines(overdue(made, day, words))
                        .gaps(unproven(made, words)));
    }

    private static boolean isError(Commitment promise) {
        return promise.settled()
                .filter(said -> said.outcome() == Outcome.RECORDED_IN_ERROR)
                .isPresent();
    }

    private static List<ChapterFigure> figures(List<Commitment> due, Words words) {
        return List.of(Side.values()).stream()
                .map(side -> {
                    var ofSide = due.stream().filter(one -> one.side() == side).toList();
                    return new ChapterFigure(
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
                        .filter(Settled::lacksProof)
                        .count();
        return count == 0 ? List.of() : List.of(words.say("reports.chapter.no-proof", count));
    }
}
