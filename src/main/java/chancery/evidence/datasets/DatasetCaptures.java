package chancery.evidence.datasets;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.datasets.store.DatasetStore;
import chancery.files.FileOwner;
import chancery.files.OwningRecord;
import chancery.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The file a dataset was read from; it comes with it, and nothing is added or taken back later.
@Component
class DatasetCaptures implements FileOwner {

    private final DatasetStore store;
    private final Labels labels;

    DatasetCaptures(DatasetStore store, Labels labels) {
        this.store = store;
        this.labels = labels;
    }

    static OwningRecord record(Dataset dataset, int label) {
        return new OwningRecord(
                dataset.id(),
                dataset.title(),
                "/evidence/datasets/" + dataset.id(),
                label,
                1,
                false);
    }

    @Override
    public String kind() {
        return Datasets.KIND;
    }

    @Override
    public OwningRecord record(String key, Reader reader) {
        return record(store.get(id(key), reader), labels.openTo(Labels.MINISTRY));
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new NotFound("dataset", key);
        }
    }

    @Override
    public OwningRecord held(String key, Officer officer) {
        return record(key, officer);
    }

    @Override
    public Optional<String> refusal(OwningRecord record, Officer officer) {
        return Optional.of("evidence.refusal.capture-stays");
    }
}
