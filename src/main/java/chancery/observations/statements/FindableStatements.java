package chancery.observations.statements;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lets statements be found by their words.
@Component
class FindableStatements implements Findable {

    private static final int MOST = 20;

    private final Statements statements;
    private final Clock clock;

    FindableStatements(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        return statements.list(StatementFilter.text(text), clock.instant(), reader).stream()
                .limit(MOST)
                .map(statement ->
                        new Found(
                                "observations.statement",
                                statement.text().extract(),
                                statement.speaker() + " " + statement.text().saidOn(),
                                "/observations/statements/" + statement.id()))
                .toList();
    }
}
