package chancery.evidence.claims;

import java.time.Instant;
import java.util.List;

/// How a claim was worded before, and the rules that its words broke.
public record EarlierWording(String statement, Instant at, List<ClaimFinding> findings) {

    public EarlierWording {
        findings = List.copyOf(findings);
    }
}
