package chancery.evidence.claims;

import chancery.evidence.claims.strength.Strength;
import java.util.List;

/// A claim with its evidence, how strong it is, and what stands against it.
public record WeighedClaim(
        Claim claim,
        List<LinkedEvidence> evidence,
        Strength strength,
        List<ClaimFinding> findings) {

    public WeighedClaim {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /// Something speaks against it, and is shown beside it.
    public boolean isContested() {
        return evidence.stream().anyMatch(one -> one.link().role() == LinkRole.CONTRADICTS);
    }

    /// A source behind it was retracted, or corrected since its copy was taken.
    public boolean isFlagged() {
        return findings.stream().anyMatch(finding -> finding.rule().number().equals("N39"));
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(ClaimFinding::blocks);
    }
}
