package chancery.observations.chapters;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.observations.positions.PositionMove;
import chancery.observations.positions.PositionMoves;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Line;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who stands otherwise at the end of the round, or at the time of the report where that is
/// earlier, than at its beginning.
@Component
class PositionsChapter implements Chapter {

    private final PositionMoves moves;

    PositionsChapter(PositionMoves moves) {
        this.moves = moves;
    }

    @Override
    public Place place() {
        return Place.POSITIONS;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var from = scope.days().from().atStartOfDay(ZoneOffset.UTC).toInstant();
        var to = until(scope);
        var moved =
                from.isBefore(to)
                        ? moves.movedOn(scope.directive(), from, to, reader).stream()
                                .filter(move -> scope.includes(move.host()))
                                .toList()
                        : List.<PositionMove>of();
        var text = ChapterText.of(words.say("observations.chapter.positions"));
        return Optional.of(
                moved.isEmpty()
                        ? text.gaps(List.of(words.say("observations.chapter.nobody-moved")))
                        : text.lines(moved.stream().map(move -> line(move, words)).toList()));
    }

    private static Instant until(Scope scope) {
        return scope.days()
                .to()
                .map(end -> end.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(end -> end.isBefore(scope.asOf()))
                .orElse(scope.asOf());
    }

    private static Line line(PositionMove move, Words words) {
        return new Line(
                words.say(
                        "observations.chapter.position",
                        HostNames.of(move.host(), words),
                        move.name(),
                        move.from(),
                        move.to()),
                "");
    }
}
