package chancery.observations.statements;

import chancery.database.Reader;
import chancery.engagements.visits.RecordKind;
import chancery.engagements.visits.VisitRecord;
import chancery.engagements.visits.VisitRecords;
import chancery.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Public statements that belong to a visit.
@Component
class StatementsOfVisits implements VisitRecords {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    ".*/observations/statements/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Statements statements;

    StatementsOfVisits(Statements statements) {
        this.statements = statements;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STATEMENT;
    }

    @Override
    public Optional<String> keyIn(String pasted) {
        var found = ADDRESS.matcher(pasted);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public Optional<VisitRecord> find(String key, Reader reader) {
        try {
            var one = statements.statement(UUID.fromString(key), reader);
            return Optional.of(
                    new VisitRecord(
                            kind(),
                            key,
                            one.speaker() + ": " + one.text().extract(),
                            "/observations/statements/" + key));
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }
}
