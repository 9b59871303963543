package chancery.access;

import chancery.access.store.LabelStore;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// The door to labels: says by a number who may read a record.
///
/// Equal audiences have equal numbers. A number once given never changes its meaning, so it may be
/// remembered.
@Service
public class Labels {

    /// Stands in an audience for all administrators, whatever offices their seats are in.
    public static final UUID ADMINISTRATION = new UUID(0, 1);

    /// Stands in an audience for everyone whose seat opens papers, in whatever office.
    public static final UUID MINISTRY = new UUID(0, 2);

    private static final int REMEMBERED = 10_000;

    private final LabelStore store;
    private final Map<Set<UUID>, Integer> known = new ConcurrentHashMap<>();

    Labels(LabelStore store) {
        this.store = store;
    }

    /// The label that opens a record to the officers of these offices.
    public int openTo(Set<UUID> offices) {
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("a label opens a record to at least one office");
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(Set.copyOf(offices), store::intern);
    }

    /// The label that opens a record to whoever may read under one of these.
    public int openToReadersOf(Set<Integer> numbers) {
        return openTo(store.audienceOf(numbers));
    }

    /// The label that opens a record to these offices.
    public int openTo(UUID first, UUID... others) {
        var offices = new HashSet<>(List.of(others));
        offices.add(first);
        return openTo(offices);
    }
}
