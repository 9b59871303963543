package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.kernel.ApproachLevel;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.Authority;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.NameLikeness;
import chancery.stakeholders.register.StakeholdersEntry.HostOfficeAdded;
import chancery.stakeholders.register.StakeholdersEntry.HostOfficeCorrected;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.HostOfficeStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Adds and corrects offices within authorities.
@Component
public class OfficeRegister {

    private final HostOfficeStore store;
    private final AuthorityStore turns;
    private final Recording recording;

    OfficeRegister(HostOfficeStore store, AuthorityStore turns, Recording recording) {
        this.store = store;
        this.turns = turns;
        this.recording = recording;
    }

    /// Adds an office, unless one of the authority looks alike and nobody said that this is
    /// another.
    public Adding<HostOffice> add(
            Authority authority,
            Footing footing,
            HostOfficeDraft draft,
            boolean another,
            Officer by) {
        turns.takeTurn(footing.host(), by);
        requireRank(draft);
        var alike = another ? List.<LookAlike>of() : alike(authority, draft, by);
        if (!alike.isEmpty()) {
            return new Alike<>(alike);
        }
        var id = recording.id();
        var office = new HostOffice(id, id, authority.id(), draft);
        store.add(office, recording.written(authority, footing, Optional.empty(), by));
        recording.record(
                new HostOfficeAdded(id, authority.id(), by.id(), recording.now()),
                authority,
                footing);
        return new Added<>(office);
    }

    private List<LookAlike> alike(Authority authority, HostOfficeDraft draft, Officer by) {
        return store.ofAuthority(authority.id(), recording.now(), by).stream()
                .filter(known -> likeness(draft, known.described()) >= NameLikeness.TITLES)
                .map(known ->
                        new LookAlike(
                                known.id(),
                                "/stakeholders/offices/" + known.id(),
                                known.title(),
                                known.described().englishTitle()))
                .toList();
    }

    private static double likeness(HostOfficeDraft one, HostOfficeDraft other) {
        return Math.max(
                NameLikeness.between(one.title(), other.title()),
                NameLikeness.between(one.englishTitle(), other.englishTitle()));
    }

    /// Says anew what an office is.
    public HostOffice correct(
            UUID id,
            UUID version,
            Authority authority,
            Footing footing,
            HostOfficeDraft draft,
            Officer by) {
        turns.takeTurn(footing.host(), by);
        requireRank(draft);
        var current =
                store.find(id, recording.now(), by)
                        .orElseThrow(() -> new NotFound("host office", id));
        Versions.require(current.version(), version);
        var corrected = new HostOffice(id, recording.id(), current.authority(), draft);
        store.add(
                corrected,
                recording.written(authority, footing, Optional.of(current.version()), by));
        recording.record(
                new HostOfficeCorrected(id, authority.id(), by.id(), recording.now()),
                authority,
                footing);
        return corrected;
    }

    private static void requireRank(HostOfficeDraft draft) {
        if (draft.rank() == ApproachLevel.ANY) {
            throw BadInput.of("rank", "stakeholders.fault.rank");
        }
    }
}
