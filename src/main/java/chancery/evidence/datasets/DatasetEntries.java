package chancery.evidence.datasets;

import chancery.access.Officer;
import chancery.evidence.datasets.DatasetEntry.DatasetTaken;
import chancery.evidence.datasets.DatasetEntry.EditionFollowed;

/// What the journal is told of datasets.
final class DatasetEntries {

    private DatasetEntries() {}

    static DatasetTaken taken(Dataset dataset, Officer officer) {
        return new DatasetTaken(
                dataset.id(),
                dataset.vintage().table(),
                dataset.form(),
                dataset.counts().cells(),
                dataset.counts().missing(),
                dataset.counts().hidden(),
                dataset.capture().sha256(),
                officer.id(),
                dataset.recordedAt());
    }

    static EditionFollowed followed(
            Dataset older, Dataset newer, Changes changes, Officer officer) {
        return new EditionFollowed(
                older.id(),
                newer.id(),
                changes.changed(),
                changes.added(),
                changes.gone(),
                officer.id(),
                newer.recordedAt());
    }
}
