package chancery.evidence.claims;

import chancery.database.Reader;
import chancery.evidence.rules.Wording;
import chancery.evidence.rules.WordingRule;
import chancery.evidence.store.ClaimWordingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to wordings that gave way to others, so that whoever drafts next sees what did not pass
/// and what did.
@Service
@Transactional(readOnly = true)
public class EarlierWordings {

    /// How a claim was worded before, and the rules that its words broke.
    public record EarlierWording(String statement, Instant at, List<ClaimFinding> findings) {

        public EarlierWording {
            findings = List.copyOf(findings);
        }
    }

    private final ClaimWordingStore store;

    EarlierWordings(ClaimWordingStore store) {
        this.store = store;
    }

    /// Oldest first; only what the words themselves broke is told.
    public List<EarlierWording> of(UUID claim, Reader reader) {
        return store.of(claim, reader).stream()
                .map(worded ->
                        new EarlierWording(worded.statement(), worded.at(), findings(worded)))
                .toList();
    }

    private static List<ClaimFinding> findings(ClaimWordingStore.Wording worded) {
        var found = new ArrayList<ClaimFinding>();
        WordingRule.brokenBy(new Wording(worded.statement(), Set.of(), worded.causeShown()))
                .forEach(rule -> found.add(new ClaimFinding(rule, "")));
        if (worded.kind() != ClaimKind.STATISTIC && RateWords.tells(worded.statement())) {
            found.add(new ClaimFinding(ClaimRule.RATE_IS_STATISTIC, ""));
        }
        return found;
    }
}
