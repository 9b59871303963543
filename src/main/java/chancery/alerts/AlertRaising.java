package chancery.alerts;

import chancery.alerts.Signal.Origin;
import chancery.alerts.store.PlacingStore.Fit;
import chancery.alerts.store.SignalStore;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which rules raise alerts, each finding once.
@Service
@Transactional
public class AlertRaising {

    private final SignalStore signals;
    private final Grouping grouping;
    private final Headquarters headquarters;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    AlertRaising(
            SignalStore signals,
            Grouping grouping,
            Headquarters headquarters,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.signals = signals;
        this.grouping = grouping;
        this.headquarters = headquarters;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Raises what a rule found; answers the alert, or nothing when it was raised before.
    public Optional<UUID> raise(String rule, Finding finding, Urgency urgency) {
        var reader = headquarters.reader();
        if (signals.isRaised(finding.key(), reader)) {
            return Optional.empty();
        }
        var signal = found(rule, finding, urgency);
        Fit fit = grouping.fit(signal, reader);
        if (!signals.add(signal, reader)) {
            return Optional.empty();
        }
        grouping.place(signal, fit, reader);
        journal.record(
                new AlertEntry.AlertRaised(
                        fit.alert(),
                        signal.id(),
                        rule,
                        fit.reason(),
                        urgency.precedence().number(),
                        Entry.NOBODY,
                        clock.instant()),
                signal.label());
        return Optional.of(fit.alert());
    }

    private Signal found(String rule, Finding finding, Urgency urgency) {
        return new Signal(
                ids.next(),
                new Origin.Found(rule, finding.key()),
                finding.office(),
                "",
                "",
                finding.facts(),
                finding.subject(),
                finding.host(),
                finding.subject().kind().matter(),
                Days.of(finding.at()),
                urgency,
                clock.instant(),
                finding.label());
    }
}
