package chancery.alerts;

import chancery.alerts.lists.AlertCursor;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertSlice;
import chancery.alerts.store.AlertLists;
import chancery.alerts.store.AlertStore;
import chancery.alerts.store.PlacingStore;
import chancery.database.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to alerts: lists them, as their reader may see them.
@Service
@Transactional
public class Alerts {

    private static final int ALL = Integer.MAX_VALUE - 1;

    private final AlertStore store;
    private final AlertLists lists;
    private final PlacingStore placings;
    private final Clock clock;

    Alerts(AlertStore store, AlertLists lists, PlacingStore placings, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.placings = placings;
        this.clock = clock;
    }

    /// One page of the alerts that are asked for; those that wait first, then by precedence.
    ///
    /// @param after where the page before ended; the first page when empty
    @Transactional(readOnly = true)
    public AlertSlice slice(
            AlertFilter filter, Optional<AlertCursor> after, int most, Reader reader) {
        var places = lists.places(filter, after, most + 1, clock.instant(), reader);
        var shown = places.subList(0, Math.min(most, places.size()));
        return new AlertSlice(
                store.all(shown.stream().map(AlertCursor::id).toList(), reader),
                places.size() > most ? Optional.of(shown.getLast()) : Optional.empty());
    }

    /// All alerts that are asked for, in the same order.
    @Transactional(readOnly = true)
    public List<Alert> list(AlertFilter filter, Reader reader) {
        return slice(filter, Optional.empty(), ALL, reader).alerts();
    }

    /// The alert with what the reader may see of it.
    @Transactional(readOnly = true)
    public Alert alert(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Where the signals of an alert went, when none is left in it.
    @Transactional(readOnly = true)
    public Optional<UUID> successorOf(Alert alert, Reader reader) {
        return alert.signals().isEmpty()
                ? placings.successorOf(alert.id(), reader)
                : Optional.empty();
    }
}
