package chancery.observations.ladder;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is judged on the ladder.
public sealed interface RungEntry extends Entry {

    record ContributionJudged(UUID contribution, UUID measure, Rung rung, UUID by, Instant at)
            implements RungEntry {

        @Override
        public List<UUID> about() {
            return List.of(contribution, measure);
        }
    }
}
