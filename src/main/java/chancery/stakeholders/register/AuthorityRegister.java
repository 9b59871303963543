package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.Authority;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.NameLikeness;
import chancery.stakeholders.register.StakeholdersEntry.AuthorityAdded;
import chancery.stakeholders.register.StakeholdersEntry.AuthorityCorrected;
import chancery.stakeholders.store.AuthorityStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Adds and corrects authorities.
@Component
public class AuthorityRegister {

    private final AuthorityStore store;
    private final Recording recording;

    AuthorityRegister(AuthorityStore store, Recording recording) {
        this.store = store;
        this.recording = recording;
    }

    /// Adds an authority, unless one of the host looks alike and nobody said that this is another.
    public Adding<Authority> add(
            Footing footing, AuthorityDraft draft, boolean another, Officer by) {
        store.takeTurn(footing.host(), by);
        var there = store.ofHost(footing.host(), recording.now(), by);
        ParentRule.require(draft, Optional.empty(), there, footing);
        var alike = another ? List.<LookAlike>of() : alike(draft, there);
        if (!alike.isEmpty()) {
            return new Alike<>(alike);
        }
        var id = recording.id();
        var authority = new Authority(id, id, footing.host(), footing.inNameOf(), draft);
        store.add(authority, recording.written(authority, footing, Optional.empty(), by));
        recording.record(
                new AuthorityAdded(id, footing.host(), draft.kind(), by.id(), recording.now()),
                authority,
                footing);
        return new Added<>(authority);
    }

    private static List<LookAlike> alike(AuthorityDraft draft, List<Authority> there) {
        return there.stream()
                .filter(known -> likeness(draft, known.described()) >= NameLikeness.TITLES)
                .map(known ->
                        new LookAlike(
                                known.id(),
                                "/stakeholders/authorities/" + known.id(),
                                known.name(),
                                known.described().englishName()))
                .toList();
    }

    private static double likeness(AuthorityDraft one, AuthorityDraft other) {
        return Math.max(
                NameLikeness.between(one.name(), other.name()),
                NameLikeness.between(one.englishName(), other.englishName()));
    }

    /// Says anew what an authority is.
    ///
    /// @param version the row that was read when the correction was written
    public Authority correct(
            UUID id, UUID version, Footing footing, AuthorityDraft draft, Officer by) {
        store.takeTurn(footing.host(), by);
        var there = store.ofHost(footing.host(), recording.now(), by);
        var current =
                there.stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("authority", id));
        Versions.require(current.version(), version);
        if (current.kind().isRestricted() != draft.kind().isRestricted()) {
            throw BadInput.of("kind", "stakeholders.fault.kind-restricted");
        }
        ParentRule.require(draft, Optional.of(id), there, footing);
        var corrected =
                new Authority(id, recording.id(), current.host(), current.recordedFor(), draft);
        store.add(
                corrected,
                recording.written(corrected, footing, Optional.of(current.version()), by));
        recording.record(
                new AuthorityCorrected(id, current.host(), by.id(), recording.now()),
                corrected,
                footing);
        return corrected;
    }
}
