package chancery.directives;

import chancery.access.HeldSeat;
import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directive.Released;
import chancery.directives.store.DirectiveLists;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.VersionStore;
import chancery.directives.wording.Version;
import chancery.files.FileOwner;
import chancery.files.OwningRecord;
import chancery.kernel.NotFound;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Files of directives: with a draft they are drafted, with its release they go out and are fixed;
/// afterwards one comes with an amendment, or a releaser adds it later.
@Component
class DirectiveFiles implements FileOwner {

    private final DirectiveStore store;
    private final DirectiveLists lists;
    private final VersionStore versions;
    private final Missions missions;
    private final Labels labels;

    DirectiveFiles(
            DirectiveStore store,
            DirectiveLists lists,
            VersionStore versions,
            Missions missions,
            Labels labels) {
        this.store = store;
        this.lists = lists;
        this.versions = versions;
        this.missions = missions;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return "directives";
    }

    @Override
    public OwningRecord record(String key, Reader reader) {
        return record(store.get(idOf(key, reader), reader), reader);
    }

    @Override
    public OwningRecord held(String key, Officer officer) {
        return record(store.lock(idOf(key, officer), Optional.empty(), officer), officer);
    }

    private UUID idOf(String key, Reader reader) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        return lists.idOf(name, reader).orElseThrow(() -> new NotFound("directive", key));
    }

    private OwningRecord record(Directive directive, Reader reader) {
        var amendment = amendment(directive, reader);
        int label =
                amendment.isPresent()
                        ? labels.openTo(
                                missions.headquarters(reader).id(), directive.core().office())
                        : directive.core().label();
        return new OwningRecord(
                directive.id(),
                directive.reference().orElse(directive.version().instruction().subject()),
                "/directives/" + directive.id(),
                label,
                amendment.orElse(directive.version()).number(),
                directive.reference().isPresent() && amendment.isEmpty());
    }

    private Optional<Version> amendment(Directive directive, Reader reader) {
        return directive instanceof Released
                ? versions.pendingAmendment(directive.id(), reader)
                : Optional.empty();
    }

    @Override
    public Optional<String> refusal(OwningRecord record, Officer officer) {
        return switch (store.get(record.id(), officer)) {
            case Directive.Draft _ -> unless(officer.is(Role.DESK), "directives.refusal.desk");
            case Directive.InClearance _, Directive.Held _ ->
                    Optional.of("directives.refusal.files-with-text");
            case Released _ when !record.later() ->
                    unless(officer.is(Role.DESK), "directives.refusal.desk");
            case Released released ->
                    unless(releasesAt(released, officer), "directives.refusal.files-later");
            case Directive.Ended _ -> Optional.of("directives.refusal.not-in-force");
        };
    }

    private static boolean releasesAt(Directive directive, Officer officer) {
        return officer.seats().stream()
                .filter((HeldSeat seat) -> seat.roles().contains(Role.RELEASER))
                .anyMatch(seat -> seat.reads().contains(directive.core().office()));
    }

    private static Optional<String> unless(boolean allowed, String otherwise) {
        return allowed ? Optional.empty() : Optional.of(otherwise);
    }
}
