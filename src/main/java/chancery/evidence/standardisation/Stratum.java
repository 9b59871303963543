package chancery.evidence.standardisation;

import chancery.evidence.methods.Domain;
import chancery.evidence.methods.Tally;

/// One band or class of a population: what was counted in it, and what it weighs in the standard.
public record Stratum(Tally tally, double weight) {

    public Stratum {
        Domain.require(
                weight >= 0 && Double.isFinite(weight),
                "weight",
                "evidence.fault.weight-not-positive",
                weight);
    }
}
