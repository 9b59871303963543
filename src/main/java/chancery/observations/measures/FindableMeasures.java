package chancery.observations.measures;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.search.Findable;
import chancery.search.Found;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lets measures be found by title, identifier and summary.
@Component
class FindableMeasures implements Findable {

    private final Measures measures;
    private final Clock clock;

    FindableMeasures(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        return measures
                .list(MeasureFilter.knownAt(clock.instant()).containing(text), reader)
                .stream()
                .limit(20)
                .map(listed -> found(listed, language))
                .toList();
    }

    private static Found found(MeasureListed listed, Locale language) {
        return new Found(
                "search.measure",
                listed.measure().title(),
                HostNames.of(listed.measure().host(), language),
                "/observations/measures/" + listed.measure().id());
    }
}
