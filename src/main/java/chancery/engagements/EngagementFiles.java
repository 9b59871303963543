package chancery.engagements;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.store.EngagementStore;
import chancery.files.FileOwner;
import chancery.files.OwningRecord;
import chancery.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Files of engagements: what was left with the host, what the host handed over.
@Component
class EngagementFiles implements FileOwner {

    private final EngagementStore store;

    EngagementFiles(EngagementStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "engagements";
    }

    @Override
    public OwningRecord record(String key, Reader reader) {
        return record(store.get(idOf(key), reader));
    }

    @Override
    public OwningRecord held(String key, Officer officer) {
        return record(store.lock(idOf(key), Optional.empty(), officer));
    }

    private static UUID idOf(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("engagement", key);
        }
    }

    private static OwningRecord record(Engagement engagement) {
        return new OwningRecord(
                engagement.id(),
                engagement.subject().isEmpty() ? engagement.host().text() : engagement.subject(),
                "/engagements/" + engagement.id(),
                engagement.label(),
                engagement.version(),
                false);
    }

    @Override
    public Optional<String> refusal(OwningRecord record, Officer officer) {
        var mission = store.get(record.id(), officer).mission();
        return officer.worksAt(mission)
                ? Optional.empty()
                : Optional.of("engagements.refusal.mission");
    }
}
