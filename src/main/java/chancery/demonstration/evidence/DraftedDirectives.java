package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.directives.Directives;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the directives of the year while they have no reference yet.
@Component
class DraftedDirectives {

    /// How the files of the year call it.
    static final String MIGRATION = "migration";

    private final Directives directives;

    DraftedDirectives(Directives directives) {
        this.directives = directives;
    }

    /// The instruction on migration and public safety.
    UUID migration(Officer by) {
        return directives.list("Migration", Optional.empty(), by).getFirst().id();
    }
}
