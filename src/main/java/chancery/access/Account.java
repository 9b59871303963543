package chancery.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// An account as administrators see it: who, where they sit, when they last came; never what they
/// did.
///
/// @param invited whether no password has been set yet
/// @param goodTokens how many sessions and tokens are good now
public record Account(
        UUID id,
        String name,
        String signIn,
        List<SeatHolder> seats,
        Optional<Instant> lastSignIn,
        Optional<Instant> lockedUntil,
        Optional<Instant> closedAt,
        boolean invited,
        int goodTokens) {

    public Account {
        seats = List.copyOf(seats);
    }

    /// Whether too many wrong passwords keep it shut at that time.
    public boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    /// Whether the name, the name for signing in or the office of a seat contains a text.
    public boolean mentions(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || signIn.contains(wanted)
                || seats.stream()
                        .anyMatch(seat ->
                                seat.office().text().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
