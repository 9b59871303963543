package chancery.boards;

import chancery.boards.facts.Facts;
import chancery.boards.facts.Tasked;
import chancery.boards.store.FactStore;
import chancery.boards.store.SubjectStore;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.NotFound;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import chancery.missions.Office;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads directives as they were known at an instant: what boards then count over.
@Component
class Scenes {

    private final SubjectStore subjects;
    private final FactStore facts;
    private final Missions missions;
    private final Journal journal;
    private final Clock clock;

    Scenes(
            SubjectStore subjects,
            FactStore facts,
            Missions missions,
            Journal journal,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.missions = missions;
        this.journal = journal;
        this.clock = clock;
    }

    /// How facts of directives are read.
    private interface Reading {

        Map<UUID, Facts> of(List<UUID> directives, View view, Reader reader);
    }

    /// One directive with what tells how its cells stand.
    Scene telling(String key, Optional<Instant> asOf, Reader reader) {
        return scene(key, asOf, reader, this::telling);
    }

    /// One directive with all that is known of it.
    Scene whole(String key, Optional<Instant> asOf, Reader reader) {
        return scene(key, asOf, reader, (ids, view, by) -> facts.factsOf(ids, by));
    }

    private Scene scene(String key, Optional<Instant> asOf, Reader reader, Reading reading) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        var subject = subjects.find(name, reader).orElseThrow(() -> new NotFound("directive", key));
        var view = view(asOf, reader);
        var known =
                reading.of(List.of(subject.id()), view, reader)
                        .getOrDefault(subject.id(), Facts.NONE)
                        .knownAt(view.asOf());
        long posts = known.taskings().stream().map(Tasked::mission).distinct().count();
        return new Scene(
                subject,
                view.over(posts, reader.offices().contains(subject.office())),
                known,
                missions.networkKnownAt(view.asOf(), reader));
    }

    /// What tells how cells stand: now from the few deliveries that count, else from all there
    /// were. Where the clock was set back, the last ones may not have happened yet.
    Map<UUID, Facts> telling(List<UUID> directives, View view, Reader reader) {
        if (view.live()) {
            var telling = facts.tellingNow(directives, reader);
            if (telling.values().stream().allMatch(known -> known.isSaidBy(view.asOf()))) {
                return telling;
            }
        }
        return facts.factsOf(directives, reader);
    }

    /// An earlier instant is taken as asked; no instant reaches beyond what the record has sealed.
    View view(Optional<Instant> asOf, Reader reader) {
        var now = clock.instant();
        var complete = journal.completeTo(now, reader);
        var at = asOf.map(asked -> asked.isBefore(complete) ? asked : complete).orElse(now);
        return new View(at, asOf.isEmpty(), at.isBefore(complete) ? at : complete, 0, true);
    }

    /// Of everything that the reader may see.
    View viewOfAll(Optional<Instant> asOf, Reader reader) {
        var offices = missions.all(reader);
        var top = offices.stream().filter(office -> office.parent().isEmpty()).map(Office::id);
        boolean whole = top.anyMatch(reader.offices()::contains);
        long seen =
                offices.stream()
                        .filter(office -> office.kind().isMission())
                        .filter(office -> whole || reader.offices().contains(office.id()))
                        .count();
        return view(asOf, reader).over(seen, whole);
    }
}
