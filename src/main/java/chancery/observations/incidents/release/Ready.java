package chancery.observations.incidents.release;

import chancery.evidence.sources.Credibility;
import chancery.evidence.sources.Source;
import chancery.observations.incidents.IncidentText;
import chancery.observations.incidents.StatusOn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A draft with everything it names looked up, as the rules judge it.
///
/// @param cited the sources of the text
/// @param bearingSources those that notes on directives rest on
record Ready(
        IncidentText text,
        StatusOn status,
        List<Source> cited,
        List<Source> bearingSources,
        UUID writer,
        UUID releaser) {

    Ready {
        cited = List.copyOf(cited);
        bearingSources = List.copyOf(bearingSources);
    }

    boolean isConfirmedByAnother() {
        return !writer.equals(releaser)
                || text.sources().stream()
                        .noneMatch(one ->
                                one.credibility().equals(Optional.of(Credibility.CONFIRMED)));
    }
}
