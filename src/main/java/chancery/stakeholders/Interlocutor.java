package chancery.stakeholders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A host office with its authority, who holds it on a day, and which of our seats cover it that
/// day.
///
/// @param holder empty when nobody is known to hold it
public record Interlocutor(
        Authority authority,
        HostOffice office,
        Optional<Holder> holder,
        List<Cover> covers,
        LocalDate day) {

    public Interlocutor {
        covers = List.copyOf(covers);
    }

    /// Whether somebody has to make sure of the holder.
    public boolean isDue() {
        return holder.filter(held -> held.isDue(day)).isPresent();
    }
}
