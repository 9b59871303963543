package chancery.observations.coding;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens in coding. What a coder found is not among the facts: the journal is open before
/// the second has coded.
public sealed interface CodingEntry extends Entry {

    record CodebookIssued(
            UUID codebook, UUID directive, int version, int questions, UUID by, Instant at)
            implements CodingEntry {

        @Override
        public List<UUID> about() {
            return List.of(codebook, directive);
        }
    }

    record AssessmentOpened(
            UUID assessment, UUID measure, UUID intervention, int version, UUID by, Instant at)
            implements CodingEntry {

        @Override
        public List<UUID> about() {
            return List.of(assessment, measure);
        }
    }

    record CodersNamed(UUID assessment, UUID measure, UUID first, UUID second, UUID by, Instant at)
            implements CodingEntry {

        @Override
        public List<UUID> about() {
            return List.of(assessment, measure);
        }
    }

    record InterventionCoded(UUID assessment, UUID measure, int place, UUID by, Instant at)
            implements CodingEntry {

        @Override
        public List<UUID> about() {
            return List.of(assessment, measure);
        }
    }

    record CodesAdjudicated(UUID assessment, UUID measure, int question, UUID by, Instant at)
            implements CodingEntry {

        @Override
        public List<UUID> about() {
            return List.of(assessment, measure);
        }
    }

    record HostRepliedToAssessment(
            UUID assessment, UUID measure, UUID authority, UUID by, Instant at)
            implements CodingEntry {

        @Override
        public List<UUID> about() {
            return List.of(assessment, measure);
        }
    }
}
