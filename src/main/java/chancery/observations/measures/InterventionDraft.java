package chancery.observations.measures;

import java.util.List;
import java.util.Optional;

/// What one part of a measure changes, in the words of a pack.
///
/// @param what it does, in a sentence
/// @param direction none where the tool only describes the setting
public record InterventionDraft(
        String what,
        String pack,
        String area,
        String tool,
        List<String> groups,
        Optional<String> origin,
        Optional<String> direction,
        Optional<String> magnitude) {

    public InterventionDraft {
        groups = List.copyOf(groups);
    }
}
