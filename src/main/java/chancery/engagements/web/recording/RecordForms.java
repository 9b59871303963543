package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.Engagements;
import chancery.engagements.capture.CaptureCard;
import chancery.engagements.exchange.PointDelivery;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import chancery.web.Page;
import chancery.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts together the form about a meeting: what is known, and what was typed so far.
@Component
class RecordForms {

    private static final int ROUNDED_TO_MINUTES = 15;
    private static final int SPARE_ROWS = 2;

    private final Taskings taskings;
    private final Engagements engagements;
    private final Stakeholders stakeholders;
    private final Offering offering;
    private final Ids ids;

    RecordForms(
            Taskings taskings,
            Engagements engagements,
            Stakeholders stakeholders,
            Offering offering,
            Ids ids) {
        this.taskings = taskings;
        this.engagements = engagements;
        this.stakeholders = stakeholders;
        this.offering = offering;
        this.ids = ids;
    }

    RecordForm of(Setting setting, Typed typed, Page page, Officer officer) {
        var zone = zone(setting, typed);
        var now = Typed.written(rounded(page.now(), zone), zone);
        var day = typed.day().orElseGet(() -> LocalDate.ofInstant(page.now(), zone));
        var points = pointsOf(setting, officer);
        var form =
                new RecordForm(
                        setting,
                        HostNames.of(setting.host(), page.words()),
                        offering.of(setting, day, typed.offices(), officer),
                        authorities(setting, day, officer),
                        points,
                        setting.tasking()
                                .map(tasking -> taskings.roundsOf(tasking.id(), officer))
                                .orElse(List.of()),
                        CaptureCard.of(List.of(), page.words().locale()),
                        now,
                        zone.getId(),
                        officer.name(),
                        setting.purpose() == Purpose.CORRECT || typed.hasPoints(),
                        typed.partners() + SPARE_ROWS,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Echo.SILENT,
                        ids.next());
        return form.saying(
                Echo.of(typed.value("capture"), form.numbers(), day, page.words().locale()));
    }

    /// The echo alone, while typing goes on.
    Echo echo(Setting setting, Typed typed, Page page, Officer officer) {
        var numbers = new LinkedHashSet<Integer>();
        setting.tasking()
                .ifPresent(tasking ->
                        taskings.pointsOf(tasking, officer)
                                .forEach(point -> numbers.add(point.number())));
        var today = LocalDate.ofInstant(page.now(), setting.mission().zone());
        return Echo.of(
                typed.value("capture"), numbers, typed.day().orElse(today), page.words().locale());
    }

    /// What was filed last, as it would have been typed.
    Typed filed(Setting setting, Officer officer) {
        var versions =
                setting.engagement()
                        .map(known -> engagements.versionsOf(known.id(), officer))
                        .orElse(List.of());
        if (versions.isEmpty()) {
            return Typed.NOTHING;
        }
        return Typed.of(versions.getLast(), bases(pointsOf(setting, officer)));
    }

    /// What somebody else filed last, and what it changed.
    Optional<Meanwhile> meanwhile(Setting setting, Words words, Officer officer) {
        var versions =
                setting.engagement()
                        .map(known -> engagements.versionsOf(known.id(), officer))
                        .orElse(List.of());
        if (versions.size() < 2) {
            return versions.stream().findFirst().map(first -> new Meanwhile(first, List.of()));
        }
        var references = new HashMap<UUID, String>();
        versions.stream()
                .flatMap(version -> version.meeting().deliveries().stream())
                .map(PointDelivery::tasking)
                .distinct()
                .forEach(id ->
                        find(id, officer)
                                .ifPresent(tasking ->
                                        references.put(
                                                id, taskings.referenceOf(tasking, officer))));
        var last = versions.getLast();
        return Optional.of(
                new Meanwhile(
                        last,
                        Change.between(
                                versions.get(versions.size() - 2), last, references, words)));
    }

    private static ZoneId zone(Setting setting, Typed typed) {
        var named = typed.value("zone");
        return ZoneId.getAvailableZoneIds().contains(named)
                ? ZoneId.of(named)
                : setting.mission().zone();
    }

    /// Now, at the quarter of an hour that has just passed: a meeting that was held lies in the
    /// past.
    private static Instant rounded(Instant now, ZoneId zone) {
        var there = now.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        return there.minusMinutes(there.getMinute() % ROUNDED_TO_MINUTES).toInstant();
    }

    private List<AuthorityChoice> authorities(Setting setting, LocalDate day, Officer officer) {
        return stakeholders.authoritiesOf(setting.host(), officer).stream()
                .filter((Authority authority) -> authority.existsOn(day))
                .map(AuthorityChoice::of)
                .toList();
    }

    /// The points of the tasking at hand, and of others that were spoken of in the same meeting.
    private List<PointSet> pointsOf(Setting setting, Officer officer) {
        var all = new LinkedHashSet<UUID>();
        setting.tasking().map(Tasking::id).ifPresent(all::add);
        if (setting.purpose() == Purpose.CORRECT) {
            all.addAll(spokenOf(setting, officer));
        }
        var sets = new ArrayList<PointSet>();
        for (var id : all) {
            find(id, officer)
                    .ifPresent(tasking -> sets.add(set(setting, tasking, sets.size(), officer)));
        }
        return sets;
    }

    private Set<UUID> spokenOf(Setting setting, Officer officer) {
        var spoken = new LinkedHashSet<UUID>();
        setting.engagement()
                .map(known -> engagements.versionsOf(known.id(), officer))
                .filter(versions -> !versions.isEmpty())
                .ifPresent(versions ->
                        versions.getLast().meeting().deliveries().stream()
                                .map(PointDelivery::tasking)
                                .forEach(spoken::add));
        return spoken;
    }

    private Optional<Tasking> find(UUID id, Officer officer) {
        try {
            return Optional.of(taskings.tasking(id, officer));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    private PointSet set(Setting setting, Tasking tasking, int place, Officer officer) {
        List<Point> points = taskings.pointsOf(tasking, officer);
        boolean main = setting.tasking().filter(tasking::equals).isPresent();
        return new PointSet(
                tasking,
                taskings.referenceOf(tasking, officer),
                place * PointSet.APART,
                main,
                points);
    }

    /// Which of the rows each tasking's points stand in.
    private static Map<UUID, Integer> bases(List<PointSet> sets) {
        var base = new HashMap<UUID, Integer>();
        sets.forEach(set -> base.put(set.tasking().id(), set.base()));
        return base;
    }
}
