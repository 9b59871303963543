package chancery.alerts;

import chancery.access.Labels;
import chancery.database.Reader;
import chancery.journal.Entry;
import chancery.missions.Missions;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Headquarters as a reader, for what the program does by itself: it sees what headquarters sees,
/// and no officer acts.
@Component
public class Headquarters {

    private static final String NAME = "Chancery";

    private final Missions missions;

    Headquarters(Missions missions) {
        this.missions = missions;
    }

    private record AsOffices(Set<UUID> offices) implements Reader {

        @Override
        public UUID id() {
            return Entry.NOBODY;
        }

        @Override
        public String name() {
            return NAME;
        }
    }

    /// The reader, of what is open to the whole ministry too. Our own side is open to everyone, so
    /// that it can be looked up without one.
    public Reader reader() {
        var top = missions.headquarters(new AsOffices(Set.of())).id();
        return new AsOffices(Set.of(top, Labels.MINISTRY));
    }
}
