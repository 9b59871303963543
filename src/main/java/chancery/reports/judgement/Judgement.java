package chancery.reports.judgement;

import java.util.Optional;

/// What an assessment says of itself: how likely, and on how good a basis.
public record Judgement(Optional<Likelihood> likelihood, Optional<Confidence> confidence) {

    /// Nothing said.
    public static final Judgement NONE = new Judgement(Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return likelihood.isEmpty() && confidence.isEmpty();
    }
}
