package chancery.stakeholders.duplicates;

import chancery.stakeholders.Authority;
import chancery.stakeholders.Directory;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.NameLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks through what is known of a host, authority by authority, for pairs that may be one.
///
/// @param apart pairs that were told apart, the lesser id first
record AlikePairs(Directory directory, Set<List<UUID>> apart) {

    List<AlikePair> all() {
        var found = new ArrayList<AlikePair>();
        for (var authority : directory.authorities()) {
            found.addAll(offices(authority));
            found.addAll(holders(authority));
        }
        return found;
    }

    private List<AlikePair> offices(Authority authority) {
        var offices = directory.officesOf(authority.id());
        return pairs(
                offices.stream().sorted((one, two) -> one.id().compareTo(two.id())).toList(),
                (one, other) ->
                        reason(one.title(), other.title())
                                .map(reason ->
                                        pair(
                                                HostRecordKind.OFFICE,
                                                shown(one, authority),
                                                shown(other, authority),
                                                reason)));
    }

    /// Only those who hold at the same time: who changed office stands there twice and rightly so.
    private List<AlikePair> holders(Authority authority) {
        var holders =
                directory.officesOf(authority.id()).stream()
                        .flatMap(office -> directory.holdersOf(office.id()).stream())
                        .sorted((one, two) -> one.id().compareTo(two.id()))
                        .toList();
        return pairs(
                holders,
                (one, other) ->
                        Optional.of(one)
                                .filter(held -> held.period().overlaps(other.period()))
                                .flatMap(held -> reason(held.name(), other.name()))
                                .map(reason ->
                                        pair(
                                                HostRecordKind.HOLDER,
                                                shown(one),
                                                shown(other),
                                                reason)));
    }

    /// Says what two entries are to each other.
    private interface Comparing<T> {

        Optional<AlikePair> pair(T one, T other);
    }

    private <T> List<AlikePair> pairs(List<T> entries, Comparing<T> comparing) {
        var found = new ArrayList<AlikePair>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                comparing
                        .pair(entries.get(i), entries.get(j))
                        .filter(pair ->
                                !apart.contains(HostApart.pair(pair.one().id(), pair.other().id())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<AlikeReason> reason(String one, String other) {
        if (NameLikeness.same(one, other)) {
            return Optional.of(AlikeReason.SAME_NAME);
        }
        return Optional.of(AlikeReason.NEARLY_SAME_NAME)
                .filter(reason -> NameLikeness.between(one, other) >= NameLikeness.TITLES);
    }

    private AlikePair pair(
            HostRecordKind kind, LookAlike one, LookAlike other, AlikeReason reason) {
        return new AlikePair(kind, directory.host(), one, other, reason);
    }

    private static LookAlike shown(HostOffice office, Authority authority) {
        return new LookAlike(
                office.id(),
                "/stakeholders/offices/" + office.id(),
                office.title(),
                authority.name());
    }

    private LookAlike shown(Holder holder) {
        var title =
                directory.authorities().stream()
                        .flatMap(authority -> directory.officesOf(authority.id()).stream())
                        .filter(office -> office.id().equals(holder.hostOffice()))
                        .map(HostOffice::title)
                        .findFirst()
                        .orElse("");
        return new LookAlike(
                holder.id(), "/stakeholders/offices/" + holder.hostOffice(), holder.name(), title);
    }
}
