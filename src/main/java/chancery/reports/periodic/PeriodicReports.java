package chancery.reports.periodic;

import chancery.database.Reader;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.taskings.RoundDays;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.journal.Journal;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.web.Words;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to periodic reports.
@Service
@Transactional(readOnly = true)
public class PeriodicReports {

    private final List<Chapter> chapters;
    private final Directives directives;
    private final Taskings taskings;
    private final Missions missions;
    private final Journal journal;
    private final Clock clock;

    PeriodicReports(
            List<Chapter> chapters,
            Directives directives,
            Taskings taskings,
            Missions missions,
            Journal journal,
            Clock clock) {
        this.chapters = chapters.stream().sorted(Comparator.comparing(Chapter::place)).toList();
        this.directives = directives;
        this.taskings = taskings;
        this.missions = missions;
        this.journal = journal;
        this.clock = clock;
    }

    /// The report as it was known then, as far as the reader may see.
    public PeriodicReport report(PeriodicWish wish, Words words, Reader reader) {
        var directive = directives.directive(wish.directive(), reader);
        var now = clock.instant();
        var complete = journal.completeTo(now, reader);
        var asOf = wish.asOf().map(asked -> asked.isBefore(complete) ? asked : complete);
        var rounds = taskings.roundsOfDirective(directive.id(), reader);
        int round = ReportedRound.number(wish.round(), rounds, asOf.orElse(now));
        var scope =
                new Scope(
                        directive.id(),
                        directive
                                .reference()
                                .map(text -> text.replace(' ', '-'))
                                .orElseGet(() -> directive.id().toString()),
                        round,
                        ReportedRound.days(directive, rounds, round),
                        asOf.orElse(now),
                        asOf.isEmpty(),
                        wish.tasking().map(id -> post(id, directive, reader)));
        return new PeriodicReport(
                scope,
                directive.reference().orElse(""),
                directive.version().instruction().subject(),
                complete.isBefore(scope.asOf()) ? complete : scope.asOf(),
                wish.tasking().isPresent()
                        ? 1
                        : taskings.ofDirective(directive.id(), reader).size(),
                rounds.stream().map(RoundDays::number).toList(),
                chapters.stream()
                        .flatMap(chapter -> chapter.written(scope, words, reader).stream())
                        .toList());
    }

    private Scope.Post post(UUID id, Directive directive, Reader reader) {
        Tasking tasking = taskings.tasking(id, reader);
        if (!tasking.directive().equals(directive.id())) {
            throw new NotFound("tasking under " + directive.reference().orElse(""), id);
        }
        return new Scope.Post(
                id, missions.office(tasking.mission(), reader).code(), tasking.host());
    }
}
