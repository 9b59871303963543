package chancery.observations.measures;

import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is recorded about measures.
public sealed interface MeasureEntry extends Entry {

    /// The measure whose history it belongs to.
    UUID measure();

    @Override
    default List<UUID> about() {
        return List.of(measure());
    }

    record MeasureRecorded(
            UUID measure, CountryCode host, MeasureType measureType, UUID by, Instant at)
            implements MeasureEntry {}

    record MeasureCorrected(UUID measure, UUID by, Instant at) implements MeasureEntry {}

    /// Recorded by mistake; why stands in the record.
    record MeasureWithdrawn(UUID measure, UUID by, Instant at) implements MeasureEntry {}

    record MeasureStageNoted(UUID measure, MeasureStage stage, LocalDate on, UUID by, Instant at)
            implements MeasureEntry {}

    /// Said anew; what stood before is kept.
    record MeasureStageCorrected(
            UUID measure,
            MeasureStage stage,
            LocalDate on,
            MeasureStage before,
            LocalDate beforeOn,
            UUID by,
            Instant at)
            implements MeasureEntry {}

    record MeasureStageWithdrawn(
            UUID measure, MeasureStage stage, LocalDate on, UUID by, Instant at)
            implements MeasureEntry {}

    record InterventionNoted(
            UUID measure, UUID intervention, String pack, String area, UUID by, Instant at)
            implements MeasureEntry {

        @Override
        public List<UUID> about() {
            return List.of(measure, intervention);
        }
    }

    record InterventionCorrected(UUID measure, UUID intervention, UUID by, Instant at)
            implements MeasureEntry {

        @Override
        public List<UUID> about() {
            return List.of(measure, intervention);
        }
    }

    record InterventionWithdrawn(UUID measure, UUID intervention, UUID by, Instant at)
            implements MeasureEntry {

        @Override
        public List<UUID> about() {
            return List.of(measure, intervention);
        }
    }

    record MeasureKeptPromise(UUID measure, UUID commitment, UUID by, Instant at)
            implements MeasureEntry {

        @Override
        public List<UUID> about() {
            return List.of(measure, commitment);
        }
    }

    record MeasureAnsweredPoint(UUID measure, UUID directive, int point, UUID by, Instant at)
            implements MeasureEntry {}

    record MeasureLinkWithdrawn(UUID measure, UUID link, UUID by, Instant at)
            implements MeasureEntry {}

    record MeasureSourceCited(UUID measure, UUID source, UUID by, Instant at)
            implements MeasureEntry {

        @Override
        public List<UUID> about() {
            return List.of(measure, source);
        }
    }

    record MeasureSourceWithdrawn(UUID measure, UUID source, UUID by, Instant at)
            implements MeasureEntry {

        @Override
        public List<UUID> about() {
            return List.of(measure, source);
        }
    }
}
