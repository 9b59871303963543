package chancery.missions.web;

import chancery.missions.Office;
import chancery.missions.OfficeState.State;
import chancery.missions.Staffing;
import java.util.List;

/// An office as a line of the list.
///
/// @param country what the country is called where it stands; empty when none is noted
/// @param hosts what its hosts are called, of today
public record OfficeLine(
        Office office, State state, String country, List<String> hosts, Staffing staffing) {

    public OfficeLine {
        hosts = List.copyOf(hosts);
    }
}
