package chancery.engagements.web.reading;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.missions.Office;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The taskings of a mission towards a host that a form or call names by their directives, each
/// looked up once.
final class NamedTaskings {

    private final Directives directives;
    private final Taskings taskings;
    private final Optional<Office> mission;
    private final CountryCode host;
    private final LocalDate day;
    private final Officer officer;
    private final Map<String, Optional<Tasking>> known = new HashMap<>();
    private final Map<UUID, Map<Integer, Point>> points = new HashMap<>();
    private final Map<UUID, Optional<Integer>> rounds = new HashMap<>();
    private String subject = "";

    NamedTaskings(
            Directives directives,
            Taskings taskings,
            Optional<Office> mission,
            CountryCode host,
            LocalDate day,
            Officer officer) {
        this.directives = directives;
        this.taskings = taskings;
        this.mission = mission;
        this.host = host;
        this.day = day;
        this.officer = officer;
    }

    /// The day of the meeting.
    LocalDate day() {
        return day;
    }

    /// The subject of the first directive that was found.
    String subject() {
        return subject;
    }

    /// What is said of a tasking belongs to this round.
    void saidIn(int round, Tasking tasking) {
        rounds.put(tasking.id(), Optional.of(round));
    }

    /// The tasking under a directive; a fault where there is none.
    Optional<Tasking> tasking(Fields where, String key) {
        return known.computeIfAbsent(key, name -> find(where, name));
    }

    private Optional<Tasking> find(Fields where, String key) {
        try {
            var id = directives.idOf(key, officer);
            var found = mission.flatMap(office -> taskings.find(id, office.code(), host, officer));
            if (found.isEmpty()) {
                where.fault("directive", "engagements.fault.no-tasking", key);
            } else if (subject.isEmpty()) {
                subject = directives.directive(key, officer).version().instruction().subject();
            }
            return found;
        } catch (NotFound e) {
            where.fault("directive", "engagements.fault.no-tasking", key);
            return Optional.empty();
        }
    }

    Map<Integer, Point> pointsOf(Tasking tasking) {
        return points.computeIfAbsent(
                tasking.id(),
                id ->
                        taskings.pointsOf(tasking, officer).stream()
                                .collect(Collectors.toMap(Point::number, point -> point)));
    }

    Optional<Integer> roundOf(Tasking tasking) {
        return rounds.computeIfAbsent(
                tasking.id(),
                id -> taskings.roundOn(id, day, officer).map(round -> round.number()));
    }
}
