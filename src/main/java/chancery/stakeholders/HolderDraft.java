package chancery.stakeholders;

import chancery.kernel.Period;
import chancery.stakeholders.Holder.Channels;
import java.time.LocalDate;
import java.util.Optional;

/// What is said about a holder.
///
/// @param verifiedOn when somebody made sure; the day of recording when empty
/// @param verifyBy by when to make sure again; twelve months later when empty
public record HolderDraft(
        String name,
        Period period,
        HolderState state,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> verifyBy,
        Channels channels) {

    private static final int MONTHS_GOOD = 12;

    /// A person named in passing, of whom nothing else is known yet.
    public static HolderDraft toBeConfirmed(String name, LocalDate from) {
        return new HolderDraft(
                name,
                Period.since(from),
                HolderState.TO_BE_CONFIRMED,
                Optional.empty(),
                Optional.empty(),
                Channels.NONE);
    }

    /// When somebody last made sure; nobody has, of a holder to be confirmed.
    public Optional<LocalDate> verifiedOn(LocalDate today) {
        return state == HolderState.CONFIRMED
                ? Optional.of(verifiedOn.orElse(today))
                : Optional.empty();
    }

    /// By when to make sure: at once, of a holder to be confirmed.
    public LocalDate verifyBy(LocalDate today) {
        return verifyBy.orElseGet(
                () -> verifiedOn(today).map(HolderDraft::usualTerm).orElse(today));
    }

    /// How long a verification is good for when nothing else is said.
    public static LocalDate usualTerm(LocalDate verifiedOn) {
        return verifiedOn.plusMonths(MONTHS_GOOD);
    }
}
