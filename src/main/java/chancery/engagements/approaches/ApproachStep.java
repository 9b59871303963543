package chancery.engagements.approaches;

import static chancery.engagements.approaches.ApproachStage.ASKED;
import static chancery.engagements.approaches.ApproachStage.CANCELLED;
import static chancery.engagements.approaches.ApproachStage.GRANTED;
import static chancery.engagements.approaches.ApproachStage.HELD;
import static chancery.engagements.approaches.ApproachStage.POSTPONED;
import static chancery.engagements.approaches.ApproachStage.REFUSED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /// What officers may say of an approach now; that it was held is said by filing the meeting.
    public static List<ApproachStep> openIn(ApproachStage stage) {
        return Stream.of(values()).filter(step -> step != HOLD && step.isAllowedIn(stage)).toList();
    }

    public boolean isAllowedIn(ApproachStage stage) {
        return from.contains(stage);
    }
}
