package chancery.engagements.visits;

import chancery.database.Reader;
import chancery.engagements.Engagements;
import chancery.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Engagements that belong to a visit.
@Component
class EngagementRecords implements VisitRecords {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:.*/engagements/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Engagements engagements;

    EngagementRecords(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ENGAGEMENT;
    }

    @Override
    public Optional<String> keyIn(String pasted) {
        var found = ADDRESS.matcher(pasted);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public Optional<VisitRecord> find(String key, Reader reader) {
        try {
            var one = engagements.engagement(UUID.fromString(key), reader);
            return Optional.of(new VisitRecord(kind(), key, one.subject(), "/engagements/" + key));
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }
}
