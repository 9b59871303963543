package chancery.reports.composing;

import chancery.access.Officer;
import chancery.directives.taskings.Taskings;
import chancery.kernel.BadInput;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.reports.PortionMark;
import chancery.reports.ReportFilter;
import chancery.reports.ReportKind;
import chancery.reports.ReportText;
import chancery.reports.store.ReportListStore;
import chancery.reports.store.ReportStore;
import chancery.web.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Composes the first text of a report from what the record knows, once the mission may report on
/// it.
@Component
public class FirstTexts {

    private final ReportStore store;
    private final ReportListStore lists;
    private final Gathering gathering;
    private final PeriodicParagraphs periodic;
    private final Taskings taskings;
    private final Missions missions;
    private final Languages languages;
    private final Clock clock;

    FirstTexts(
            ReportStore store,
            ReportListStore lists,
            Gathering gathering,
            PeriodicParagraphs periodic,
            Taskings taskings,
            Missions missions,
            Languages languages,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.gathering = gathering;
        this.periodic = periodic;
        this.taskings = taskings;
        this.missions = missions;
        this.languages = languages;
        this.clock = clock;
    }

    /// What a report would say by what the record knows.
    public ReportText compose(Composition wish, Officer officer) {
        var reported = wish.tasking().map(id -> reportedOn(id, officer)).orElse(Set.of());
        var material = gathering.materialFor(wish, reported, officer);
        if (wish.kind().filter(ReportKind.NIL_REPORT::equals).isPresent()
                && !material.isNothing()) {
            throw BadInput.of("kind", "reports.fault.not-nil", material.held().size());
        }
        var words = languages.in(wish.language());
        var text = Composer.compose(material, PortionMark.R, words);
        return wish.tasking()
                .map(id -> taskings.tasking(id, officer).directive().toString())
                .map(directive -> periodic.into(text, wish, directive, words, officer))
                .orElse(text);
    }

    /// Engagements that released reports on a tasking rest on.
    private Set<UUID> reportedOn(UUID tasking, Officer officer) {
        return lists.list(ReportFilter.ALL.ofTasking(tasking), officer).stream()
                .filter(listed -> listed.reference().isPresent())
                .flatMap(listed -> store.get(listed.id(), officer).text().paragraphs().stream())
                .flatMap(paragraph -> paragraph.ties().engagements().stream())
                .collect(Collectors.toSet());
    }

    /// Refuses tasks of others, rounds without a task, and hosts where the mission is not
    /// accredited.
    public void requireTurn(Office mission, Composition wish, Officer officer) {
        wish.tasking()
                .map(id -> taskings.tasking(id, officer))
                .filter(tasking ->
                        !tasking.mission().equals(mission.id())
                                || !tasking.host().equals(wish.host()))
                .ifPresent(tasking -> {
                    throw BadInput.of("tasking", "reports.fault.tasking-elsewhere");
                });
        if (wish.round().isPresent() && wish.tasking().isEmpty()) {
            throw BadInput.of("round", "reports.fault.round-without-tasking");
        }
        var today = LocalDate.ofInstant(clock.instant(), mission.zone());
        if (wish.tasking().isEmpty()
                && !missions.network(officer).isAccredited(mission.id(), wish.host(), today)) {
            throw BadInput.of(
                    "host",
                    "reports.fault.not-accredited",
                    mission.code().text(),
                    wish.host().text());
        }
    }
}
