package chancery.evidence.web.methods;

import chancery.evidence.methods.Estimate;
import java.util.Optional;

/// What a rate comes to, and beside it what a second one does; a ratio is not given without its
/// rates and difference.
public record Worked(
        Estimate rate,
        Optional<Estimate> other,
        Optional<Estimate> ratio,
        Optional<Estimate> difference) {}
