package chancery.directives;

import chancery.database.Reader;
import chancery.directives.Directive.Stage;
import chancery.directives.store.ClearanceStore;
import chancery.directives.store.DirectiveLists;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.VersionStore;
import chancery.directives.wording.Version;
import chancery.kernel.Days;
import chancery.kernel.NotFound;
import chancery.kernel.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to directives as they stand: found, with every version and with what offices said of
/// it.
@Service
@Transactional(readOnly = true)
public class Directives {

    private final DirectiveStore store;
    private final DirectiveLists lists;
    private final VersionStore versions;
    private final ClearanceStore clearances;
    private final Clock clock;

    Directives(
            DirectiveStore store,
            DirectiveLists lists,
            VersionStore versions,
            ClearanceStore clearances,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.versions = versions;
        this.clearances = clearances;
        this.clock = clock;
    }

    /// The directive with this id or reference, as in `26-MINFOR-00012`.
    public Directive directive(String key, Reader reader) {
        return store.get(idOf(key, reader), reader);
    }

    /// The id behind an id or a reference.
    public UUID idOf(String key, Reader reader) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        return lists.idOf(name, reader).orElseThrow(() -> new NotFound("directive", key));
    }

    /// Whether there is such a directive, as far as the reader may know.
    public boolean exists(UUID id, Reader reader) {
        return lists.idOf(id.toString(), reader).isPresent();
    }

    /// Directives the reader may see, newest first.
    public List<DirectiveListed> list(String text, Optional<Stage> stage, Reader reader) {
        return lists.list(text, stage, today(), reader);
    }

    /// Every version of a directive, first to last.
    public List<Version> versions(UUID id, Reader reader) {
        return versions.all(id, reader);
    }

    /// An amendment that waits for its release.
    public Optional<Version> pendingAmendment(UUID id, Reader reader) {
        return versions.pendingAmendment(id, reader);
    }

    /// Those it took the place of.
    public List<DirectiveLink> supersededBy(UUID id, Reader reader) {
        return lists.supersededBy(id, reader);
    }

    /// The latest word of each office asked to clear a version.
    public List<Clearance> clearances(UUID id, int version, Reader reader) {
        return clearances.clearances(id, version, reader);
    }

    /// The latest word of each office asked to clear the text as it stands.
    public List<Clearance> clearances(Directive directive, Reader reader) {
        return clearances.clearances(directive.id(), directive.version().number(), reader);
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
