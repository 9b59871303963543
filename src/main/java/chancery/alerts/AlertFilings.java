package chancery.alerts;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.alerts.Signal.Origin;
import chancery.alerts.store.SignalStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.missions.Accreditation;
import chancery.missions.Missions;
import chancery.missions.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which officers raise alerts.
@Service
@Transactional
public class AlertFilings {

    private final SignalStore signals;
    private final Grouping grouping;
    private final Headquarters headquarters;
    private final Acting acting;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    AlertFilings(
            SignalStore signals,
            Grouping grouping,
            Headquarters headquarters,
            Acting acting,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.signals = signals;
        this.grouping = grouping;
        this.headquarters = headquarters;
        this.acting = acting;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Files an alert; answers the one it became, or the one about the same to which it was added.
    public UUID file(Filing filing, Officer officer) {
        var office = acting.officeOf(officer, filing.office());
        var now = clock.instant();
        var signal = signal(filing, office, now, officer);
        var reader = headquarters.reader();
        var fit = grouping.fit(signal, reader);
        signals.add(signal, officer);
        grouping.place(signal, fit, reader);
        journal.record(
                new AlertEntry.AlertFiled(
                        fit.alert(),
                        signal.id(),
                        office.code(),
                        fit.reason(),
                        signal.urgency().precedence().number(),
                        officer.id(),
                        now),
                signal.label());
        return fit.alert();
    }

    private Signal signal(Filing filing, Office office, Instant now, Officer officer) {
        var today = LocalDate.ofInstant(now, office.zone());
        var day = filing.day().orElse(today);
        if (day.isAfter(today)) {
            throw BadInput.of("day", "alerts.fault.day-ahead");
        }
        var top = missions.headquarters(officer).id();
        return new Signal(
                ids.next(),
                new Origin.Filed(officer.id()),
                office.id(),
                filing.what(),
                filing.why(),
                Map.of(),
                filing.subject(),
                filing.host().or(() -> onlyHostOf(office, day, officer)),
                filing.matter().orElse(filing.subject().kind().matter()),
                day,
                filing.urgency(),
                now,
                labels.openTo(top, office.id()));
    }

    private Optional<CountryCode> onlyHostOf(Office office, LocalDate day, Officer officer) {
        List<CountryCode> hosts =
                missions.accreditationsOf(office.id(), officer).stream()
                        .filter(known -> known.period().includes(day))
                        .map(Accreditation::host)
                        .toList();
        return hosts.size() == 1 ? Optional.of(hosts.getFirst()) : Optional.empty();
    }
}
