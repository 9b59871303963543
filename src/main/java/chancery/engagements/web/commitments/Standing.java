package chancery.engagements.web.commitments;

import chancery.engagements.commitments.Commitment;
import java.time.LocalDate;

/// How a promise stands on a day.
public enum Standing {
    OPEN,
    OVERDUE,
    SETTLED;

    boolean includes(Commitment commitment, LocalDate today) {
        return switch (this) {
            case OPEN -> commitment.settled().isEmpty();
            case OVERDUE -> commitment.isOverdue(today);
            case SETTLED -> commitment.settled().isPresent();
        };
    }
}
