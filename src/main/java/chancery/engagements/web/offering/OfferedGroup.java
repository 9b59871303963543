package chancery.engagements.web.offering;

import java.util.List;

/// Offices offered together.
public record OfferedGroup(Why why, List<Offered> offices) {

    public OfferedGroup {
        offices = List.copyOf(offices);
    }

    /// Why they are offered, most likely first.
    public enum Why {
        OWED,
        RECENT,
        COVERED,
        OTHER
    }
}
