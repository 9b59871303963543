package chancery.boards.chapters;

import static java.util.stream.Collectors.joining;

import chancery.boards.Boards;
import chancery.boards.Responses;
import chancery.boards.Responses.PointCount;
import chancery.boards.web.Links;
import chancery.database.Reader;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterFigure;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.ChapterText.Line;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What hosts last answered to each point.
@Component
class ResponsesChapter implements Chapter {

    private final Boards boards;

    ResponsesChapter(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Place place() {
        return Place.RESPONSES;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var responses = boards.responses(scope.key(), scope.asked(), reader).figures();
        var text = ChapterText.of(words.say("boards.chapter.responses"));
        return Optional.of(
                scope.post()
                        .map(post -> ofHost(text, responses, post, words))
                        .orElseGet(() -> ofAll(text, responses, scope, words)));
    }

    private static ChapterText ofAll(
            ChapterText text, Responses responses, Scope scope, Words words) {
        return text.figures(
                        responses.counts().stream()
                                .map(point ->
                                        new ChapterFigure(
                                                words.say("boards.chapter.answered", point.point()),
                                                point.heard() - point.open(),
                                                point.heard(),
                                                Links.engagements(
                                                        scope.key(),
                                                        Optional.of(point.point()),
                                                        Optional.empty(),
                                                        Optional.empty())))
                                .toList())
                .grids(responses.counts().isEmpty() ? List.of() : List.of(grid(responses, words)))
                .gaps(gaps(responses.counts().isEmpty(), words));
    }

    private static Grid grid(Responses responses, Words words) {
        return new Grid(
                words.say("boards.chapter.answers-by-point"),
                List.of(
                        words.say("boards.column.point"),
                        words.say("boards.chapter.answers"),
                        words.say("boards.chapter.no-answer-noted")),
                responses.counts().stream()
                        .map(point ->
                                List.of(
                                        String.valueOf(point.point()),
                                        answers(point, words),
                                        words.say("boards.of", point.open(), point.heard())))
                        .toList());
    }

    private static String answers(PointCount point, Words words) {
        return point.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> words.label(answer.getKey()) + " " + answer.getValue())
                .collect(joining(", "));
    }

    private static ChapterText ofHost(
            ChapterText text, Responses responses, Scope.Post post, Words words) {
        var heard =
                responses.hosts().stream()
                        .filter(line -> line.host().equals(post.host()))
                        .findFirst();
        return text.lines(
                        heard.stream()
                                .flatMap(line -> line.answers().entrySet().stream())
                                .sorted(Map.Entry.comparingByKey())
                                .map(answer ->
                                        new Line(
                                                words.say(
                                                        "boards.chapter.answer",
                                                        answer.getKey(),
                                                        answer.getValue()
                                                                .response()
                                                                .map(words::label)
                                                                .orElseGet(() ->
                                                                        words.say(
                                                                                "boards.chapter.none")),
                                                        answer.getValue().said().heldAt()),
                                                "/engagements/"
                                                        + answer.getValue().said().engagement()))
                                .toList())
                .gaps(gaps(heard.isEmpty(), words));
    }

    private static List<String> gaps(boolean unheard, Words words) {
        return unheard ? List.of(words.say("boards.chapter.no-answers")) : List.of();
    }
}
