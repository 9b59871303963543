package chancery.observations.chapters;

import chancery.observations.coding.Finding;
import chancery.observations.ladder.Contribution;
import chancery.observations.measures.MeasureListed;
import chancery.observations.measures.StageFact;
import java.util.List;

/// A measure that moved in a period.
///
/// @param listed how it stands at the end
/// @param moves the stages it reached in the period
/// @param findings what both coders found, question by question
/// @param contributions what we did beside it, with the rungs that stand
public record MeasureChange(
        MeasureListed listed,
        List<StageFact> moves,
        List<Finding> findings,
        List<Contribution> contributions) {

    public MeasureChange {
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
        contributions = List.copyOf(contributions);
    }
}
