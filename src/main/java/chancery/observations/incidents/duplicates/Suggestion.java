package chancery.observations.incidents.duplicates;

import chancery.observations.incidents.Incident;
import java.util.List;

/// Two incidents that may be one, with every reason to think so.
public record Suggestion(Incident one, Incident other, List<LikeReason> reasons) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
