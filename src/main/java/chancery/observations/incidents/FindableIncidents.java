package chancery.observations.incidents;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.search.Findable;
import chancery.search.Found;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lets incidents be found by place and summary.
@Component
class FindableIncidents implements Findable {

    private static final int MOST = 20;

    private final Incidents incidents;
    private final Clock clock;

    FindableIncidents(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        return incidents.list(IncidentFilter.saying(text), clock.instant(), reader).stream()
                .limit(MOST)
                .map(incident ->
                        new Found(
                                "observations.incident",
                                incident.text().place()
                                        + ": "
                                        + incident.text().category().title(language),
                                HostNames.of(incident.text().host(), language)
                                        + " "
                                        + incident.text().occurredOn(),
                                "/observations/incidents/" + incident.id()))
                .toList();
    }
}
