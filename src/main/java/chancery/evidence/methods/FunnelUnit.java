package chancery.evidence.methods;

/// One unit's distance from the target in standard errors, and that standard error.
public record FunnelUnit(double z, double standardError) {

    public FunnelUnit {
        Domain.require(
                standardError > 0 && Double.isFinite(standardError) && Double.isFinite(z),
                "standardError",
                "evidence.fault.standard-error",
                standardError);
    }

    double weight() {
        return 1 / (standardError * standardError);
    }
}
