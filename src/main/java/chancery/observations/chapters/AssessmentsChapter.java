package chancery.observations.chapters;

import chancery.database.Reader;
import chancery.observations.coding.Finding;
import chancery.observations.coding.Question;
import chancery.observations.coding.Verdict;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterFigure;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How measures of the report's days were assessed under the directive's codebook, question by
/// question and never in one figure; and where somebody says that we had a part in one.
@Component
class AssessmentsChapter implements Chapter {

    private final MeasurePeriods periods;

    AssessmentsChapter(MeasurePeriods periods) {
        this.periods = periods;
    }

    @Override
    public Place place() {
        return Place.ASSESSMENTS;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var changed =
                periods.changed(
                        scope.post().map(Scope.Post::host), scope.days(), scope.asOf(), reader);
        var findings =
                changed.stream()
                        .flatMap(one -> one.findings().stream())
                        .filter(one -> one.directive().equals(scope.directive()))
                        .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var text = ChapterText.of(words.say("observations.chapter.assessments"));
        return Optional.of(
                findings.isEmpty()
                        ? text.gaps(List.of(words.say("observations.chapter.no-assessments")))
                        : text.figures(List.of(settled(findings, words)))
                                .grids(questions(findings, words))
                                .lines(RungLines.of(changed, words)));
    }

    private static ChapterFigure settled(List<Finding> findings, Words words) {
        return new ChapterFigure(
                words.say("observations.chapter.settled"),
                findings.stream().filter(one -> one.verdict() != Verdict.DIFFERENT).count(),
                findings.size(),
                "/observations/coding");
    }

    private static List<Grid> questions(List<Finding> findings, Words words) {
        return findings.stream()
                .map(one -> new Asked(one.version(), one.question()))
                .distinct()
                .map(asked -> grid(asked, findings, words))
                .toList();
    }

    private record Asked(int version, Question question) {}

    private static Grid grid(Asked asked, List<Finding> findings, Words words) {
        var ofQuestion =
                findings.stream()
                        .filter(one -> one.version() == asked.version())
                        .filter(one -> one.question().equals(asked.question()))
                        .toList();
        var rows =
                asked.question().steps().stream()
                        .map(step ->
                                row(
                                        asked.question().anchor(step),
                                        ofQuestion.stream()
                                                .filter(one ->
                                                        one.settled().equals(Optional.of(step)))
                                                .count(),
                                        ofQuestion.size(),
                                        words))
                        .toList();
        return new Grid(
                words.say(
                        "observations.chapter.question", asked.question().text(), asked.version()),
                List.of(
                        words.say("observations.question-anchors"),
                        words.say("observations.interventions")),
                rows);
    }

    private static List<String> row(String name, long count, int of, Words words) {
        return List.of(name, words.say("observations.chapter.of", count, of));
    }
}
