package chancery.engagements.visits;

import java.time.LocalDate;

/// What a visit is called, where and when it is, and what for.
///
/// @param ends its last day
public record VisitPlan(
        String title, String place, LocalDate starts, LocalDate ends, String purpose) {

    public VisitPlan {
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("ends before it starts: " + starts + " " + ends);
        }
    }

    /// Whether it goes on on that day.
    public boolean includes(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
