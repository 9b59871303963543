package chancery.access;

import chancery.kernel.OfficeCode;
import java.util.Set;
import java.util.UUID;

/// A seat as its holder has it today.
///
/// @param reads the offices whose papers it opens: its own, those above it, those merged into it
public record HeldSeat(
        UUID seat, UUID office, OfficeCode code, String title, Set<Role> roles, Set<UUID> reads) {

    public HeldSeat {
        roles = Set.copyOf(roles);
        reads = Set.copyOf(reads);
    }

    /// Whether a role of the seat opens papers; administering people does not.
    public boolean opensPapers() {
        return roles.stream().anyMatch(Role::opensPapers);
    }
}
