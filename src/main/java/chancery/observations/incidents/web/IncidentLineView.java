package chancery.observations.incidents.web;

import chancery.missions.places.HostNames;
import chancery.observations.incidents.Incident;
import chancery.web.Page;

/// An incident as a line of a list.
///
/// @param host its name in the reader's language
/// @param category code and title
public record IncidentLineView(Incident incident, String host, String category) {

    public String address() {
        return "/observations/incidents/" + incident.id();
    }

    public static IncidentLineView of(Incident incident, Page page) {
        var text = incident.text();
        return new IncidentLineView(
                incident,
                HostNames.of(text.host(), page.words()),
                text.category().code() + " " + text.category().title(page.words().locale()));
    }
}
