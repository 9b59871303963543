package chancery.missions.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A scope as it stands on one day: two look-ups for each question, whatever it names.
public final class ResolvedScope {

    private final Meant included;
    private final Meant excluded;

    private ResolvedScope(Meant included, Meant excluded) {
        this.included = included;
        this.excluded = excluded;
    }

    static ResolvedScope of(Scope scope, Gazetteer gazetteer, LocalDate day) {
        return new ResolvedScope(
                Meant.by(scope.included(), gazetteer, day),
                Meant.by(scope.excluded(), gazetteer, day));
    }

    /// Whether the mission is meant in its work with the host; exclusions win.
    public boolean includes(OfficeCode mission, CountryCode host) {
        return included.names(mission, host) && !excluded.names(mission, host);
    }

    /// Whether every mission to the host is meant, whichever it is.
    public boolean includes(CountryCode host) {
        return included.names(host) && !excluded.names(host);
    }

    /// The hosts and missions that a list of names comes to.
    private record Meant(boolean everywhere, Set<CountryCode> hosts, Set<OfficeCode> missions) {

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
}
