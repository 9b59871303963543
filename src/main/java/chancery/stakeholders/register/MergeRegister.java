package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.stakeholders.duplicates.HostApart;
import chancery.stakeholders.duplicates.HostMerge;
import chancery.stakeholders.duplicates.HostRecordKind;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.HostMergeEntry.HostEntriesMerged;
import chancery.stakeholders.register.HostMergeEntry.HostEntriesToldApart;
import chancery.stakeholders.register.HostMergeEntry.HostEntriesUnmerged;
import chancery.stakeholders.store.HostMergeStore;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notes which entries are one, and which are not.
@Component
public class MergeRegister {

    private final HostMergeStore store;
    private final Recording recording;

    MergeRegister(HostMergeStore store, Recording recording) {
        this.store = store;
        this.recording = recording;
    }

    /// @param place of the entry that is kept
    public HostMerge merge(
            HostRecordKind kind, UUID kept, UUID merged, String reason, Place place, Officer by) {
        var merge =
                new HostMerge(
                        recording.id(),
                        kind,
                        kept,
                        merged,
                        reason,
                        by.name(),
                        recording.now(),
                        label(place, by));
        store.add(merge, by);
        recording.record(
                new HostEntriesMerged(kind, kept, merged, by.id(), recording.now()),
                place.authority(),
                place.footing());
        return merge;
    }

    /// Takes it back and tells the two apart.
    public void unmerge(HostMerge merge, String reason, Place place, Officer by) {
        store.undo(merge, reason, recording.now(), by);
        store.tellApart(
                new HostApart(merge.kept(), merge.merged(), reason, merge.label()),
                recording.now(),
                by);
        recording.record(
                new HostEntriesUnmerged(
                        merge.kind(), merge.kept(), merge.merged(), by.id(), recording.now()),
                place.authority(),
                place.footing());
    }

    /// @param place of the first of them
    public void tellApart(UUID one, UUID other, String reason, Place place, Officer by) {
        store.tellApart(new HostApart(one, other, reason, label(place, by)), recording.now(), by);
        recording.record(
                new HostEntriesToldApart(one, other, by.id(), recording.now()),
                place.authority(),
                place.footing());
    }

    private int label(Place place, Officer by) {
        return recording.written(place.authority(), place.footing(), Optional.empty(), by).label();
    }
}
