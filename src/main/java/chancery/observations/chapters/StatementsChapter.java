package chancery.observations.chapters;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.observations.statements.Statement;
import chancery.observations.statements.StatementFilter;
import chancery.observations.statements.Statements;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Line;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What was said in public on the directive in these days, by our offices and the hosts'.
@Component
class StatementsChapter implements Chapter {

    private final Statements statements;

    StatementsChapter(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Place place() {
        return Place.STATEMENTS;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var filter =
                new StatementFilter(
                        scope.post().map(Scope.Post::host),
                        Optional.empty(),
                        Optional.of(scope.directive()),
                        Optional.empty(),
                        Optional.of(scope.days().from()),
                        scope.days().to().map(end -> end.minusDays(1)),
                        "");
        var said = statements.list(filter, scope.asOf(), reader);
        var text = ChapterText.of(words.say("observations.chapter.statements"));
        return Optional.of(
                said.isEmpty()
                        ? text.gaps(List.of(words.say("observations.chapter.no-statements")))
                        : text.lines(said.stream().map(one -> line(one, words)).toList()));
    }

    private static Line line(Statement one, Words words) {
        return new Line(
                words.say(
                        "observations.chapter.statement",
                        one.text().saidOn(),
                        one.speaker(),
                        HostNames.of(one.text().host(), words),
                        one.text().extract(),
                        one.text().stance()),
                "/observations/statements/" + one.id());
    }
}
