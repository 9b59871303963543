package chancery.alerts.rules;

import chancery.alerts.Finding;
import java.time.Instant;
import java.util.List;

/// What a rule would have raised, had it been on.
public record Trial(
        RuleKind kind, int threshold, Instant after, Instant upTo, List<Finding> findings) {

    public Trial {
        findings = List.copyOf(findings);
    }
}
