package chancery.observations.statements;

import chancery.database.Reader;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells a source which statements rest on it.
@Component
class RestingStatements implements SourceDependants {

    private final Statements statements;

    RestingStatements(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        return statements.restingOn(source, reader).stream()
                .map(statement ->
                        new Dependant(
                                statement.id(),
                                "observations.statement",
                                statement.text().extract(),
                                statement.speaker() + " " + statement.text().saidOn(),
                                "/observations/statements/" + statement.id()))
                .toList();
    }
}
