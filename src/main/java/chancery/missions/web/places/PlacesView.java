package chancery.missions.web.places;

import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.missions.places.maps.CountryShape;
import java.time.LocalDate;
import java.util.List;

/// A scope as it stands on a day: in words, on the map, host by host.
///
/// @param scope as it was typed
/// @param reading the plain sentence, or what cannot be understood
/// @param members who belongs to the one grouping asked for, with the source of each date; empty
///   for any other scope
public record PlacesView(
        String scope,
        LocalDate day,
        String reading,
        boolean understood,
        List<MeantHost> hosts,
        List<CountryShape> shapes,
        List<Member> members,
        List<Named> regions,
        List<Named> groupings) {

    public PlacesView {
        hosts = List.copyOf(hosts);
        shapes = List.copyOf(shapes);
        members = List.copyOf(members);
        regions = List.copyOf(regions);
        groupings = List.copyOf(groupings);
    }

    /// One country's time in a grouping.
    public record Member(CountryCode code, String name, Period period, String source) {}

    /// A region or grouping that a scope may name.
    ///
    /// @param hosts how many countries lie in it on the day
    public record Named(String scopeName, String name, long hosts) {}

    /// How many of the hosts are answered for by a mission of ours.
    public long covered() {
        return hosts.stream().filter(host -> !host.missions().isEmpty()).count();
    }
}
