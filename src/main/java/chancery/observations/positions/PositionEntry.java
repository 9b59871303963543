package chancery.observations.positions;

import chancery.journal.Entry;
import chancery.observations.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is recorded of positions; reasons stay in their rows.
sealed interface PositionEntry extends Entry {

    UUID issue();

    record IssueNamed(UUID issue, UUID directive, List<Integer> points, UUID by, Instant at)
            implements PositionEntry {

        @Override
        public List<UUID> about() {
            return List.of(issue, directive);
        }
    }

    record PositionTaken(
            UUID issue, UUID authority, Stance stance, LocalDate on, UUID by, Instant at)
            implements PositionEntry {

        @Override
        public List<UUID> about() {
            return List.of(issue, authority);
        }
    }

    record InfluenceJudged(UUID issue, UUID authority, Influence influence, UUID by, Instant at)
            implements PositionEntry {

        @Override
        public List<UUID> about() {
            return List.of(issue, authority);
        }
    }
}
