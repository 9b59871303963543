package chancery.observations.incidents.web.pairs;

import chancery.observations.incidents.duplicates.LikeReason;
import chancery.observations.incidents.duplicates.Suggestion;
import chancery.observations.incidents.web.IncidentLineView;
import chancery.web.Page;
import java.util.List;

/// A suggested pair as a page shows it.
public record PairView(IncidentLineView one, IncidentLineView other, List<LikeReason> reasons) {

    public PairView {
        reasons = List.copyOf(reasons);
    }

    static PairView of(Suggestion pair, Page page) {
        return new PairView(
                IncidentLineView.of(pair.one(), page),
                IncidentLineView.of(pair.other(), page),
                pair.reasons());
    }
}
