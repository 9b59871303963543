package chancery.observations.incidents;

import chancery.database.Reader;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import chancery.missions.places.HostNames;
import chancery.observations.incidents.store.CitedStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a source which incidents rest on it.
@Component
class RestingIncidents implements SourceDependants {

    private final CitedStore store;
    private final Incidents incidents;
    private final Clock clock;

    RestingIncidents(CitedStore store, Incidents incidents, Clock clock) {
        this.store = store;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        return store.restingOn(source, clock.instant(), reader).stream()
                .map(id -> incidents.itself(id, reader))
                .map(incident ->
                        new Dependant(
                                incident.id(),
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
