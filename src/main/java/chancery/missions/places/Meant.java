package chancery.missions.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The hosts and missions that a list of names comes to.
record Meant(boolean everywhere, Set<CountryCode> hosts, Set<OfficeCode> missions) {

    static Meant by(List<String> names, Gazetteer gazetteer, LocalDate day) {
        var places = names.stream().map(gazetteer::place).toList();
        return new Meant(
                places.stream().anyMatch(Place.Everywhere.class::isInstance),
                places.stream()
                        .flatMap(place -> gazetteer.countriesOf(place, day).stream())
                        .collect(toUnmodifiableSet()),
                places.stream()
                        .filter(MissionName.class::isInstance)
                        .map(place -> ((MissionName) place).code())
                        .collect(toUnmodifiableSet()));
    }

    boolean names(OfficeCode mission, CountryCode host) {
        return names(host) || missions.contains(mission);
    }

    boolean names(CountryCode host) {
        return everywhere || hosts.contains(host);
    }
}
