package chancery.alerts;

import chancery.access.Labels;
import chancery.alerts.Placing.Reason;
import chancery.alerts.store.AlertStore;
import chancery.alerts.store.PlacingStore;
import chancery.alerts.store.PlacingStore.Fit;
import chancery.database.Reader;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts a new signal where it belongs: into the open alert about the same, or into one of its own.
///
/// It looks as headquarters does, because the one who files may not know of the others. It only
/// ever places what is new: what people parted stays apart, and what they joined stays joined.
@Component
class Grouping {

    /// What is filed about one host and matter within so many days is taken for the same.
    static final int NEAR_DAYS = 3;

    private final AlertStore alerts;
    private final PlacingStore placings;
    private final Acting acting;
    private final Labels labels;
    private final Ids ids;
    private final Clock clock;

    Grouping(
            AlertStore alerts,
            PlacingStore placings,
            Acting acting,
            Labels labels,
            Ids ids,
            Clock clock) {
        this.alerts = alerts;
        this.placings = placings;
        this.acting = acting;
        this.labels = labels;
        this.ids = ids;
        this.clock = clock;
    }

    /// Places a signal that is not kept yet.
    Fit fit(Signal signal, Reader headquarters) {
        placings.takeTurn(headquarters);
        return placings.fitting(signal, NEAR_DAYS, headquarters)
                .orElseGet(() -> new Fit(ids.next(), Reason.FIRST));
    }

    /// Keeps the place of a signal that was just kept.
    void place(Signal signal, Fit fit, Reader headquarters) {
        if (fit.reason() == Reason.FIRST) {
            alerts.open(
                    fit.alert(),
                    acting.rosterOf(signal.office(), headquarters),
                    signal.label(),
                    clock.instant(),
                    headquarters);
        }
        placings.place(
                new Placing(
                        signal.id(),
                        fit.alert(),
                        fit.reason(),
                        "",
                        Optional.empty(),
                        clock.instant()),
                signal.label(),
                headquarters);
        relabel(fit.alert(), headquarters);
    }

    /// Opens an alert to whoever may read one of its signals, and to nobody else. An emptied one
    /// keeps its readers, so that they find where its signals went.
    void relabel(UUID alert, Reader headquarters) {
        var held =
                alerts.get(alert, headquarters).signals().stream()
                        .map(Signal::label)
                        .collect(Collectors.toUnmodifiableSet());
        if (!held.isEmpty()) {
            alerts.relabel(alert, labels.openToReadersOf(held), headquarters);
        }
    }
}
