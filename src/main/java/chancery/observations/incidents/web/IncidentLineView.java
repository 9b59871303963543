package chancery.observations.incidents.web;

import chancery.observations.incidents.Incident;

/// An incident as a line of a list.
///
/// @param host its name in the reader's language
/// @param category code and title
public record IncidentLineView(Incident incident, String host, String category) {

    public String address() {
        return "/observations/incidents/" + incident.id();
    }
}
