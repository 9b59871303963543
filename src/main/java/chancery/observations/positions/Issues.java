package chancery.observations.positions;

import static java.util.stream.Collectors.toSet;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.observations.positions.PositionEntry.IssueNamed;
import chancery.observations.positions.store.IssueStore;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to issues: points of a directive under one name.
@Service
@Transactional
public class Issues {

    private final IssueStore store;
    private final Directives directives;
    private final Taskings taskings;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Issues(
            IssueStore store,
            Directives directives,
            Taskings taskings,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.directives = directives;
        this.taskings = taskings;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public IssueMatter issue(UUID id, Reader reader) {
        return store.find(id, reader).orElseThrow(() -> new NotFound("issue", id));
    }

    /// Issues the reader may see, of one directive or of all, by directive and name.
    @Transactional(readOnly = true)
    public List<IssueMatter> list(Optional<UUID> directive, Reader reader) {
        return store.list(directive, reader);
    }

    /// Whether the officer may name issues.
    public boolean mayName(Officer officer) {
        return officer.is(Role.DESK);
    }

    /// Names an issue of a directive: open to headquarters and to the missions that have all of its
    /// points.
    public IssueMatter name(String key, String name, List<Integer> points, Officer officer) {
        if (!mayName(officer)) {
            throw new NotAllowed("observations.refusal.issues");
        }
        var directive = directive(key, officer);
        var there = directive.version().points().stream().map(Point::number).collect(toSet());
        points.stream()
                .filter(point -> !there.contains(point))
                .findFirst()
                .ifPresent(point -> {
                    throw BadInput.of("points", "observations.fault.no-point", point);
                });
        if (store.list(Optional.of(directive.id()), officer).stream()
                .anyMatch(known -> known.name().equalsIgnoreCase(name))) {
            throw BadInput.of("name", "observations.fault.issue-there", name);
        }
        var issue =
                new IssueMatter(
                        ids.next(),
                        directive.id(),
                        directive.version().instruction().subject(),
                        name,
                        points,
                        label(directive, points, officer));
        var now = clock.instant();
        store.add(issue, now, officer);
        journal.record(
                new IssueNamed(issue.id(), directive.id(), issue.points(), officer.id(), now),
                issue.label());
        return issue;
    }

    private Directive directive(String key, Officer officer) {
        try {
            return directives.directive(key, officer);
        } catch (NotFound none) {
            throw BadInput.of("directive", "observations.fault.no-directive", key);
        }
    }

    private int label(Directive directive, List<Integer> points, Officer officer) {
        var audience = new HashSet<UUID>();
        audience.add(missions.headquarters(officer).id());
        audience.add(directive.core().office());
        taskings.ofDirective(directive.id(), officer).stream()
                .filter(tasking -> hasAll(tasking, points, officer))
                .map(Tasking::mission)
                .forEach(audience::add);
        return labels.openTo(audience);
    }

    private boolean hasAll(Tasking tasking, List<Integer> points, Officer officer) {
        return taskings.pointsOf(tasking, officer).stream()
                .map(Point::number)
                .collect(toSet())
                .containsAll(points);
    }
}
