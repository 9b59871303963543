package chancery.stakeholders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Everything the reader may see of one host, as known at one time: authorities, offices, holders
/// and covers.
///
/// Asked for a day, it tells who held what that day.
public final class Directory {

    private final CountryCode host;
    private final Map<UUID, Authority> authorities;
    private final Map<UUID, List<HostOffice>> offices;
    private final Map<UUID, List<Holder>> holders;
    private final Map<UUID, List<Cover>> covers;

    public Directory(
            CountryCode host,
            List<Authority> authorities,
            List<HostOffice> offices,
            List<Holder> holders,
            List<Cover> covers) {
        this.host = host;
        this.authorities =
                authorities.stream()
                        .collect(
                                toMap(
                                        Authority::id,
                                        Function.identity(),
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        this.offices = offices.stream().collect(groupingBy(HostOffice::authority));
        this.holders = holders.stream().collect(groupingBy(Holder::hostOffice));
        this.covers = covers.stream().collect(groupingBy(Cover::hostOffice));
    }

    public CountryCode host() {
        return host;
    }

    /// All authorities, by name.
    public List<Authority> authorities() {
        return List.copyOf(authorities.values());
    }

    public Optional<Authority> authority(UUID id) {
        return Optional.ofNullable(authorities.get(id));
    }

    /// The offices of an authority, highest rank first.
    public List<HostOffice> officesOf(UUID authority) {
        return offices.getOrDefault(authority, List.of());
    }

    /// Who held, holds and will hold an office, newest first.
    public List<Holder> holdersOf(UUID office) {
        return holders.getOrDefault(office, List.of());
    }

    public Optional<Holder> holderOn(UUID office, LocalDate day) {
        return holdersOf(office).stream().filter(held -> held.period().includes(day)).findFirst();
    }

    /// Which of our seats covered, cover and will cover an office.
    public List<Cover> coversOf(UUID office) {
        return covers.getOrDefault(office, List.of());
    }

    /// The offices that exist on a day with their holders, in the order of the tree.
    public List<Interlocutor> interlocutorsOn(LocalDate day) {
        return treeOn(day).stream().flatMap(branch -> branch.offices().stream()).toList();
    }

    /// Those whose holder somebody has to make sure of.
    public List<Interlocutor> dueOn(LocalDate day) {
        return interlocutorsOn(day).stream().filter(Interlocutor::isDue).toList();
    }

    /// Where cover is missing or double on a day; with a mission, counting its seats alone.
    public CoverGaps gapsOn(LocalDate day, Optional<UUID> mission) {
        var offices = interlocutorsOn(day);
        return new CoverGaps(
                offices.stream().filter(office -> seatsOn(office, mission) == 0).toList(),
                offices.stream().filter(office -> seatsOn(office, mission) > 1).toList());
    }

    private static long seatsOn(Interlocutor office, Optional<UUID> mission) {
        return office.covers().stream()
                .filter(cover -> mission.map(cover.mission()::equals).orElse(true))
                .map(Cover::seat)
                .distinct()
                .count();
    }

    /// The authorities that exist on a day, each below the one it belongs to.
    public List<Branch> treeOn(LocalDate day) {
        var branches = new ArrayList<Branch>();
        var placed = new HashSet<UUID>();
        var existing = authorities.values().stream().filter(known -> known.existsOn(day)).toList();
        var visible = existing.stream().map(Authority::id).collect(toUnmodifiableSet());
        existing.stream()
                .filter(known -> known.parent().filter(visible::contains).isEmpty())
                .forEach(root -> place(root, 0, existing, day, branches, placed));
        return branches;
    }

    private void place(
            Authority authority,
            int depth,
            List<Authority> existing,
            LocalDate day,
            List<Branch> branches,
            Set<UUID> placed) {
        if (!placed.add(authority.id())) {
            return;
        }
        branches.add(new Branch(depth, authority, interlocutorsOf(authority, day)));
        existing.stream()
                .filter(known -> known.parent().filter(authority.id()::equals).isPresent())
                .forEach(below -> place(below, depth + 1, existing, day, branches, placed));
    }

    /// The offices of an authority that exist on a day, with their holders.
    public List<Interlocutor> interlocutorsOf(Authority authority, LocalDate day) {
        return officesOf(authority.id()).stream()
                .filter(office -> office.existsOn(day))
                .map(office -> interlocutor(authority, office, day))
                .toList();
    }

    private Interlocutor interlocutor(Authority authority, HostOffice office, LocalDate day) {
        return new Interlocutor(
                authority,
                office,
                holderOn(office.id(), day),
                coversOf(office.id()).stream()
                        .filter(cover -> cover.period().includes(day))
                        .toList(),
                day);
    }

    /// Whether making one the parent of the other would close a circle.
    public boolean isBelow(UUID authority, UUID above) {
        var here = Optional.of(authority);
        for (int steps = 0; here.isPresent() && steps <= authorities.size(); steps++) {
            if (here.get().equals(above)) {
                return true;
            }
            here = authority(here.get()).flatMap(Authority::parent);
        }
        return false;
    }
}
