package chancery.stakeholders.duplicates;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.stakeholders.HostCount;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.MergeRegister;
import chancery.stakeholders.store.HostMergeStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to offices and holders that were entered twice.
@Service
@Transactional
public class HostDuplicates {

    private static final int MOST = 200;

    private final Stakeholders stakeholders;
    private final MergeRegister register;
    private final HostMergeStore store;

    HostDuplicates(Stakeholders stakeholders, MergeRegister register, HostMergeStore store) {
        this.stakeholders = stakeholders;
        this.register = register;
        this.store = store;
    }

    /// An entry as it stands now: where it was merged before, the one that is kept.
    private record Found(UUID id, Place place) {

        CountryCode host() {
            return place.authority().host();
        }
    }

    /// Pairs that may be one, host by host; none that a person has told apart.
    @Transactional(readOnly = true)
    public List<AlikePair> suggestions(Optional<CountryCode> host, Reader reader) {
        var apart = store.toldApart(reader);
        var hosts =
                host.map(List::of)
                        .orElseGet(() ->
                                stakeholders.counts(reader).stream().map(HostCount::host).toList());
        return hosts.stream()
                .map(one -> new AlikePairs(stakeholders.directory(one, reader), apart))
                .flatMap(pairs -> pairs.all().stream())
                .limit(MOST)
                .toList();
    }

    /// The merges that hold, newest first.
    @Transactional(readOnly = true)
    public List<HostMerge> merges(Reader reader) {
        return store.all(reader);
    }

    /// Keeps one of two for both: each id leads there from now on.
    public HostMerge merge(HostRecordKind kind, UUID kept, UUID merged, String reason, Officer by) {
        store.takeTurn(by);
        var one = found(kind, "kept", kept, by);
        var other = found(kind, "merged", merged, by);
        requireTwo("merged", one, other);
        return register.merge(kind, one.id(), other.id(), reason, one.place(), by);
    }

    /// Takes a merge back; the pair is told apart for good.
    public void unmerge(UUID id, String reason, Officer by) {
        store.takeTurn(by);
        var merge = store.find(id, by).orElseThrow(() -> new NotFound("merge", id));
        register.unmerge(merge, reason, found(merge.kind(), "merge", merge.kept(), by).place(), by);
    }

    /// Says that two are not one; they are never suggested again.
    public void tellApart(HostRecordKind kind, UUID one, UUID other, String reason, Officer by) {
        store.takeTurn(by);
        var first = found(kind, "one", one, by);
        var second = found(kind, "other", other, by);
        requireTwo("other", first, second);
        register.tellApart(first.id(), second.id(), reason, first.place(), by);
    }

    private static void requireTwo(String field, Found one, Found other) {
        if (one.id().equals(other.id())) {
            throw BadInput.of(field, "stakeholders.fault.one-already");
        }
        if (!one.host().equals(other.host())) {
            throw BadInput.of(field, "stakeholders.fault.other-host", one.host().text());
        }
    }

    private Found found(HostRecordKind kind, String field, UUID id, Officer by) {
        try {
            return switch (kind) {
                case OFFICE -> {
                    var place = stakeholders.placeOf(id, by);
                    yield new Found(place.office().id(), place);
                }
                case HOLDER -> {
                    var holder = stakeholders.holder(id, by);
                    yield new Found(holder.id(), stakeholders.placeOf(holder.hostOffice(), by));
                }
            };
        } catch (NotFound missing) {
            throw BadInput.of(field, "stakeholders.fault.no-entry");
        }
    }
}
