package chancery.observations.measures;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chancery.observations.measures.store.StageStore.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Everything that was ever said about the stages of a measure; its [Course] is what stands.
final class StageHistory {

    private final List<Row> rows;
    private final Map<UUID, Row> byId;

    StageHistory(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.byId = rows.stream().collect(toMap(Row::id, identity()));
    }

    Course course() {
        var replaced = rows.stream().flatMap(row -> row.replaces().stream()).collect(toSet());
        return new Course(
                rows.stream()
                        .filter(row -> !row.withdrawn() && !replaced.contains(row.id()))
                        .map(this::fact)
                        .toList());
    }

    private StageFact fact(Row row) {
        return new StageFact(
                row.id(), row.measure(), row.said(), row.by(), row.at(), firstRecorded(row));
    }

    private Instant firstRecorded(Row row) {
        var first = row;
        for (var before = earlier(first); before.isPresent(); before = earlier(first)) {
            first = before.get();
        }
        return first.at();
    }

    private Optional<Row> earlier(Row row) {
        return row.replaces().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }
}
