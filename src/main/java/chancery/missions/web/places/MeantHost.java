package chancery.missions.web.places;

import chancery.kernel.CountryCode;
import java.util.List;

/// A host that a scope means on a day.
///
/// @param missions the codes of the missions that would receive, by code; none where we have no
///   mission accredited that day
public record MeantHost(CountryCode code, String name, List<String> missions) {

    public MeantHost {
        missions = List.copyOf(missions);
    }
}
