package chancery.observations.incidents.release;

import chancery.observations.incidents.Incident;
import java.util.List;

/// What came of the wish to release an incident.
public sealed interface ReleaseAnswer {

    record Released(Incident incident) implements ReleaseAnswer {}

    /// @param findings those that nobody declared mistaken
    record Withheld(List<IncidentRule> broken, List<TextFinding> findings)
            implements ReleaseAnswer {

        public Withheld {
            broken = List.copyOf(broken);
            findings = List.copyOf(findings);
        }
    }
}
