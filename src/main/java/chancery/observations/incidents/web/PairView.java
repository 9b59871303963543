package chancery.observations.incidents.web;

import chancery.observations.incidents.duplicates.LikeReason;
import chancery.observations.incidents.duplicates.Suggestion;
import chancery.web.Page;
import java.util.List;

/// A suggested pair as a page shows it.
public record PairView(IncidentLineView one, IncidentLineView other, List<LikeReason> reasons) {

    public PairView {
        reasons = List.copyOf(reasons);
    }

    static PairView of(Suggestion pair, Page page) {
        return new PairView(
                IncidentPages.line(pair.one(), page),
                IncidentPages.line(pair.other(), page),
                pair.reasons());
    }
}
