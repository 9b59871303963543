package chancery.alerts;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.alerts.store.AlertStore;
import chancery.alerts.store.Said;
import chancery.alerts.store.StepStore;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which offices say something on alerts: take, let rest, clear and the rest.
@Service
@Transactional
public class AlertSteps {

    private final AlertStore store;
    private final StepStore steps;
    private final Headquarters headquarters;
    private final Acting acting;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    AlertSteps(
            AlertStore store,
            StepStore steps,
            Headquarters headquarters,
            Acting acting,
            Missions missions,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.headquarters = headquarters;
        this.acting = acting;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// Takes down what an office says about an alert.
    ///
    /// @param until the end of a rest; needed to let it rest, and meaningless otherwise
    public Alert say(
            UUID id, AlertStep kind, Optional<Instant> until, String words, Officer officer) {
        var office =
                kind.isForHeadquarters()
                        ? acting.headquartersOf(officer)
                        : acting.officeOf(officer, Optional.empty());
        var now = clock.instant();
        var alert = store.lock(id, officer);
        StepRule.check(alert, kind, until, words, now);
        boolean shared = !office.kind().isMission();
        int label =
                shared
                        ? alert.label()
                        : labels.openTo(missions.headquarters(officer).id(), office.id());
        steps.add(
                new Said(id, kind, Optional.of(office.id()), until, words, label, shared, now),
                officer);
        journal.record(
                new AlertEntry.AlertStepTaken(id, office.code(), kind, officer.id(), now), label);
        return store.get(id, officer);
    }

    /// Says in the program's own name that nobody took an alert in time, or that its matter ended.
    public void sayAsChancery(UUID id, AlertStep kind, String words) {
        var reader = headquarters.reader();
        var now = clock.instant();
        var alert = store.lock(id, reader);
        if (kind.isPossible(alert.state(now)) && !alert.signals().isEmpty()) {
            steps.add(
                    new Said(
                            id,
                            kind,
                            Optional.empty(),
                            Optional.empty(),
                            words,
                            alert.label(),
                            true,
                            now),
                    reader);
            journal.record(
                    new AlertEntry.AlertStepTaken(
                            id,
                            missions.office(alert.roster(), reader).code(),
                            kind,
                            Entry.NOBODY,
                            now),
                    alert.label());
        }
    }
}
