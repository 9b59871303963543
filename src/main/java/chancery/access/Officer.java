package chancery.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.database.Reader;
import chancery.kernel.NotAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Someone who has signed in, with the seats they hold today.
public record Officer(UUID id, String name, String signIn, List<HeldSeat> seats) implements Reader {

    public Officer {
        seats = List.copyOf(seats);
    }

    /// The offices whose papers the seats open, what is open to the whole ministry, and the
    /// officer's own id for what concerns the account alone. Administrators read what
    /// administrators did, and nothing else by that role.
    @Override
    public Set<UUID> offices() {
        var opened =
                seats.stream()
                        .filter(HeldSeat::opensPapers)
                        .flatMap(seat ->
                                Stream.concat(seat.reads().stream(), Stream.of(Labels.MINISTRY)));
        var administered =
                is(Role.ADMINISTRATOR) ? Stream.of(Labels.ADMINISTRATION) : Stream.<UUID>empty();
        return Stream.of(Stream.of(id), opened, administered)
                .flatMap(each -> each)
                .collect(toUnmodifiableSet());
    }

    /// Whether a seat held today carries the role, in any office.
    public boolean is(Role role) {
        return seats.stream().anyMatch(seat -> seat.roles().contains(role));
    }

    @Override
    public boolean administers() {
        return is(Role.ADMINISTRATOR);
    }

    /// Whether a seat held today carries the role in this very office.
    public boolean is(Role role, UUID office) {
        return seats.stream()
                .anyMatch(seat -> seat.office().equals(office) && seat.roles().contains(role));
    }

    /// The first seat that carries the role, or a refusal.
    ///
    /// @param otherwise the key of the sentence that says who may
    public HeldSeat seatAs(Role role, String otherwise) {
        return firstSeat(role).orElseThrow(() -> new NotAllowed(otherwise));
    }

    /// The first seat that carries the role.
    public Optional<HeldSeat> firstSeat(Role role) {
        return seats.stream().filter(seat -> seat.roles().contains(role)).findFirst();
    }

    /// Whether a seat held today carries the role and opens the papers of this office.
    public boolean holds(Role role, UUID office) {
        return seats.stream()
                .anyMatch(seat -> seat.roles().contains(role) && seat.reads().contains(office));
    }

    /// Whether the officer works or releases in the name of this office.
    public boolean worksAt(UUID office) {
        return holds(Role.OFFICER, office) || holds(Role.RELEASER, office);
    }

    /// Refuses unless the officer works or releases in the name of this office.
    public void requireWorksAt(UUID office, String otherwise) {
        if (!worksAt(office)) {
            throw new NotAllowed(otherwise);
        }
    }

    /// Refuses unless a seat carries the role in this office.
    public void requireRole(Role role, UUID office, String otherwise) {
        if (!is(role, office)) {
            throw new NotAllowed(otherwise);
        }
    }
}
