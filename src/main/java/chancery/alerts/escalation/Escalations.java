package chancery.alerts.escalation;

import chancery.alerts.Alert;
import chancery.alerts.AlertStep;
import chancery.alerts.AlertSteps;
import chancery.alerts.Alerts;
import chancery.alerts.Headquarters;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertStanding;
import chancery.database.Reader;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.missions.OfficeCalendars;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Escalates what nobody took in time.
///
/// Any number of instances may look: each alert is locked and judged again before anything is said.
/// What fell due while the program was down is escalated at the next start.
@Component
public class Escalations {

    private static final Logger LOG = LoggerFactory.getLogger(Escalations.class);

    private final Alerts alerts;
    private final Missions missions;
    private final Headquarters headquarters;
    private final Clock clock;
    private final AlertSteps steps;
    private final OfficeCalendars calendars;

    Escalations(
            Alerts alerts,
            Missions missions,
            Headquarters headquarters,
            Clock clock,
            AlertSteps steps,
            OfficeCalendars calendars) {
        this.alerts = alerts;
        this.missions = missions;
        this.headquarters = headquarters;
        this.clock = clock;
        this.steps = steps;
        this.calendars = calendars;
    }

    /// Until when an alert should be taken, while it waits.
    public Optional<Instant> dueOf(Alert alert, Reader reader) {
        return alert.waitingSince(clock.instant())
                .map(since -> {
                    var roster = missions.office(alert.roster(), reader);
                    var hours = new WorkingHours(calendars.of(roster, reader));
                    return Patience.with(alert.urgency()).endsAfter(since, hours);
                });
    }

    /// Escalates every alert whose time has passed; answers how many.
    public int escalateDue() {
        var reader = headquarters.reader();
        var now = clock.instant();
        int escalated = 0;
        for (var alert : alerts.list(AlertFilter.of(AlertStanding.NEW), reader)) {
            if (dueOf(alert, reader).filter(now::isAfter).isPresent()) {
                steps.sayAsChancery(alert.id(), AlertStep.ESCALATE, "");
                escalated++;
            }
        }
        return escalated;
    }

    @Scheduled(initialDelay = 90, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void everyMinute() {
        try {
            escalateDue();
        } catch (NotFound beforeSettingUp) {
            LOG.debug("No ministry has been set up yet.");
        } catch (RuntimeException failure) {
            LOG.warn("Escalation waits and looks again: {}", failure.getMessage());
        }
    }
}
