package chancery.observations.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An incident that is being written: the fields of its form, overwritten by every change and gone
/// with the release, so that a word that may not be held stays nowhere.
///
/// @param corrects the released incident of which it will be a new version
public record IncidentDraft(
        UUID id,
        UUID office,
        Optional<UUID> corrects,
        long revision,
        Map<String, List<String>> fields,
        Instant writtenAt,
        UUID writtenBy,
        int label) {

    public IncidentDraft {
        fields = Map.copyOf(fields);
    }
}
