package chancery.directives.planning;

import chancery.database.Reader;
import chancery.journal.Entry;
import java.util.Set;
import java.util.UUID;

/// Headquarters as a reader; no officer acts here.
record Headquarters(UUID office) implements Reader {

    @Override
    public UUID id() {
        return Entry.NOBODY;
    }

    @Override
    public String name() {
        return "Chancery";
    }

    @Override
    public Set<UUID> offices() {
        return Set.of(office);
    }
}
