package chancery.stakeholders;

import chancery.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A person in a public role: who holds a host office between two dates.
///
/// @param id stays the same when the holding is verified, corrected or ended
/// @param version the id of the row that says so now
/// @param verifiedOn when somebody last made sure; empty while to be confirmed
/// @param verifyBy by when somebody has to make sure again
public record Holder(
        UUID id,
        UUID version,
        UUID hostOffice,
        String name,
        Period period,
        HolderState state,
        Optional<LocalDate> verifiedOn,
        LocalDate verifyBy,
        Channels channels) {

    /// The office's own lines, never private ones; each may be empty.
    public record Channels(String email, String telephone) {

        public static final Channels NONE = new Channels("", "");
    }

    /// Whether it is time to make sure that this is still so.
    public boolean isDue(LocalDate day) {
        return period.includes(day) && !verifyBy.isAfter(day);
    }

    /// The same holding, ended on a day.
    public Holder until(LocalDate to) {
        return withPeriod(new Period(period.from(), Optional.of(to)));
    }

    private Holder withPeriod(Period changed) {
        return new Holder(
                id, version, hostOffice, name, changed, state, verifiedOn, verifyBy, channels);
    }

    /// The same holding, made sure of on a day.
    public Holder verified(LocalDate on, LocalDate next) {
        return new Holder(
                id,
                version,
                hostOffice,
                name,
                period,
                HolderState.CONFIRMED,
                Optional.of(on),
                next,
                channels);
    }
}
