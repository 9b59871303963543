package chancery.missions;

import chancery.missions.places.Gazetteer;
import chancery.missions.places.Geography;
import chancery.missions.places.MissionName;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Keeps the gazetteer of the present list of missions, so that it is not indexed anew for every
/// page.
final class Gazetteers {

    private static final Geography GEOGRAPHY = Geography.read();

    private record Known(List<MissionName> names, Gazetteer gazetteer) {}

    private final AtomicReference<Known> known = new AtomicReference<>(known(List.of()));

    Gazetteer of(List<Office> offices) {
        var names =
                offices.stream()
                        .filter(office -> office.kind().isMission())
                        .map(office -> new MissionName(office.code(), office.name()))
                        .toList();
        return known.updateAndGet(before -> before.names().equals(names) ? before : known(names))
                .gazetteer();
    }

    private static Known known(List<MissionName> names) {
        return new Known(List.copyOf(names), new Gazetteer(GEOGRAPHY, names));
    }
}
