package chancery.boards.chapters;

import chancery.boards.Boards;
import chancery.boards.Coverage;
import chancery.boards.Ratio;
import chancery.boards.web.Links;
import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterFigure;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How far the round was delivered, by mission and host, and who has not begun.
@Component
class CoverageChapter implements Chapter {

    private final Boards boards;

    CoverageChapter(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Place place() {
        return Place.COVERAGE;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var coverage =
                boards.coverage(scope.key(), Optional.of(scope.round()), scope.asked(), reader)
                        .figures();
        var lines =
                coverage.lines().stream()
                        .filter(line ->
                                scope.includes(line.mission()) && scope.includes(line.host()))
                        .filter(line -> line.delivered().whole() > 0)
                        .toList();
        return Optional.of(
                ChapterText.of(words.say("boards.chapter.coverage"))
                        .figures(figures(scope, coverage, lines, words))
                        .grids(scope.post().isPresent() ? List.of() : List.of(grid(lines, words)))
                        .gaps(gaps(lines, words)));
    }

    private static List<ChapterFigure> figures(
            Scope scope, Coverage coverage, List<Coverage.Line> lines, Words words) {
        if (scope.post().isPresent()) {
            return lines.stream()
                    .map(line ->
                            figure(
                                    "boards.chapter.points",
                                    line.delivered(),
                                    Links.engagements(scope.key(), line.mission(), line.host()),
                                    scope,
                                    words))
                    .toList();
        }
        var all = Links.engagements(scope.key());
        return List.of(
                figure("boards.per-host", coverage.perHost(), all, scope, words),
                figure("boards.per-mission", coverage.perMission(), all, scope, words),
                figure("boards.answered", coverage.answered(), all, scope, words));
    }

    private static ChapterFigure figure(
            String what, Ratio ratio, String behind, Scope scope, Words words) {
        return new ChapterFigure(
                words.say(what),
                ratio.part(),
                ratio.whole(),
                Links.seen(
                        behind,
                        String.valueOf(scope.round()),
                        scope.asked().map(Object::toString).orElse("")));
    }

    private static Grid grid(List<Coverage.Line> lines, Words words) {
        return new Grid(
                words.say("boards.chapter.by-mission"),
                List.of(
                        words.say("boards.column.mission"),
                        words.say("boards.column.host"),
                        words.say("boards.chapter.points")),
                lines.stream()
                        .map(line ->
                                List.of(
                                        line.mission().text(),
                                        HostNames.of(line.host(), words),
                                        words.say(
                                                "boards.of",
                                                line.delivered().part(),
                                                line.delivered().whole())))
                        .toList());
    }

    private static List<String> gaps(List<Coverage.Line> lines, Words words) {
        if (lines.isEmpty()) {
            return List.of(words.say("boards.chapter.nothing-asked"));
        }
        return lines.stream()
                .filter(line -> line.delivered().part() == 0)
                .map(line ->
                        words.say(
                                "boards.chapter.not-begun",
                                line.mission().text(),
                                HostNames.of(line.host(), words),
                                line.delivered().whole()))
                .toList();
    }
}
