package chancery.evidence.sources;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.store.SourceStore;
import chancery.files.FileOwner;
import chancery.files.OwningRecord;
import chancery.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Copies of sources: whoever may describe a source may keep a copy of it.
@Component
class SourceFiles implements FileOwner {

    private final SourceStore store;
    private final Sources sources;

    SourceFiles(SourceStore store, Sources sources) {
        this.store = store;
        this.sources = sources;
    }

    @Override
    public String kind() {
        return "sources";
    }

    @Override
    public OwningRecord record(String key, Reader reader) {
        var source = sources.source(idOf(key), reader);
        return new OwningRecord(
                source.id(),
                source.described().title(),
                source.address(),
                source.label(),
                0,
                false);
    }

    @Override
    public OwningRecord held(String key, Officer officer) {
        store.takeTurn(idOf(key), officer);
        return record(key, officer);
    }

    private static UUID idOf(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("source", key);
        }
    }

    @Override
    public Optional<String> refusal(OwningRecord record, Officer officer) {
        return sources.mayWrite(officer)
                ? Optional.empty()
                : Optional.of("evidence.refusal.sources");
    }
}
