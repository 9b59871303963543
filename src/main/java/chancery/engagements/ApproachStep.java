package chancery.engagements;

import static chancery.engagements.ApproachStage.ASKED;
import static chancery.engagements.ApproachStage.CANCELLED;
import static chancery.engagements.ApproachStage.GRANTED;
import static chancery.engagements.ApproachStage.HELD;
import static chancery.engagements.ApproachStage.POSTPONED;
import static chancery.engagements.ApproachStage.REFUSED;

import java.util.EnumSet;
import java.util.Set;

/// What happens to an approach on its way to a meeting; the whole graph of its life.
public enum ApproachStep {
    ASK(ASKED, REFUSED, CANCELLED),
    GRANT(GRANTED, ASKED, POSTPONED, REFUSED),
    REFUSE(REFUSED, ASKED, GRANTED, POSTPONED),
    POSTPONE(POSTPONED, ASKED, GRANTED, POSTPONED),
    CANCEL(CANCELLED, ASKED, GRANTED, POSTPONED),
    HOLD(HELD, ASKED, GRANTED, POSTPONED);

    private final ApproachStage leadsTo;
    private final Set<ApproachStage> from;

    ApproachStep(ApproachStage leadsTo, ApproachStage first, ApproachStage... others) {
        this.leadsTo = leadsTo;
        this.from = EnumSet.of(first, others);
    }

    public ApproachStage leadsTo() {
        return leadsTo;
    }

    public boolean isAllowedIn(ApproachStage stage) {
        return from.contains(stage);
    }
}
