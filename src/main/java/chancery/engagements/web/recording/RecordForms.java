package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.taskings.Taskings;
import chancery.engagements.capture.CaptureCard;
import chancery.engagements.web.offering.Offering;
import chancery.kernel.Ids;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import chancery.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together the form about a meeting: what is known, and what was typed so far.
@Component
class RecordForms {

    private static final int ROUNDED_TO_MINUTES = 15;
    private static final int SPARE_ROWS = 2;

    private final Taskings taskings;
    private final Stakeholders stakeholders;
    private final Offering offering;
    private final PointSets pointSets;
    private final Ids ids;

    RecordForms(
            Taskings taskings,
            Stakeholders stakeholders,
            Offering offering,
            PointSets pointSets,
            Ids ids) {
        this.taskings = taskings;
        this.stakeholders = stakeholders;
        this.offering = offering;
        this.pointSets = pointSets;
        this.ids = ids;
    }

    RecordForm of(Setting setting, Typed typed, Page page, Officer officer) {
        var zone = zone(setting, typed);
        var now = Typed.written(rounded(page.now(), zone), zone);
        var day = typed.day().orElseGet(() -> LocalDate.ofInstant(page.now(), zone));
        var points = pointSets.of(setting, officer);
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
}
