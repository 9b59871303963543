package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.StakeholdersEntry.HolderCorrected;
import chancery.stakeholders.register.StakeholdersEntry.HolderVerified;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notes that somebody made sure of a holder, and says anew who it is.
@Component
public class HolderCorrections {

    private final HolderRows rows;
    private final Recording recording;

    HolderCorrections(HolderRows rows, Recording recording) {
        this.rows = rows;
        this.recording = recording;
    }

    /// Notes that somebody made sure today that the holder is who we think.
    public Holder verify(UUID id, Optional<LocalDate> next, Place place, Officer by) {
        var current = rows.locked(id, place, by);
        var today = recording.today();
        var verifyBy = next.orElseGet(() -> HolderDraft.usualTerm(today));
        if (!verifyBy.isAfter(today)) {
            throw BadInput.of("verifyBy", "stakeholders.fault.verify-by", today);
        }
        var verified = rows.replace(current, current.verified(today, verifyBy), place, by);
        recording.record(
                new HolderVerified(id, current.hostOffice(), verifyBy, by.id(), recording.now()),
                place.authority(),
                place.footing());
        return verified;
    }

    /// Says anew who it is and since when: a name misspelt, a date mistaken, a new office line.
    public Holder correct(UUID id, UUID version, HolderDraft draft, Place place, Officer by) {
        var current = rows.locked(id, place, by);
        Versions.require(current.version(), version);
        rows.requirePast(draft.verifiedOn());
        rows.predecessor(place, draft.period(), Optional.of(id), by);
        var corrected =
                rows.replace(
                        current,
                        rows.holder(id, current.version(), current.hostOffice(), draft),
                        place,
                        by);
        recording.record(
                new HolderCorrected(id, current.hostOffice(), by.id(), recording.now()),
                place.authority(),
                place.footing());
        return corrected;
    }
}
