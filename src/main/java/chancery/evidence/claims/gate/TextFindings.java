package chancery.evidence.claims.gate;

import chancery.database.Reader;
import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.privacy.Dismissals;
import chancery.evidence.privacy.PrivacyFinding;
import chancery.evidence.privacy.PrivacyLint;
import chancery.evidence.privacy.PrivacyRule;
import chancery.evidence.rules.Wording;
import chancery.evidence.rules.WordingRule;
import chancery.evidence.store.OfficialNameStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what is found in a text, while it is written and before it goes out.
@Service
@Transactional(readOnly = true)
public class TextFindings {

    /// Rules of words that hold of every point; the others are asked of claims alone, and reports
    /// may tell what hosts said in their own words.
    private static final Set<WordingRule> OF_POINTS =
            EnumSet.of(WordingRule.PRESUMED_INNOCENT, WordingRule.PLAIN_WORDS);

    private final Dismissals dismissals;
    private final OfficialNameStore officials;

    TextFindings(Dismissals dismissals, OfficialNameStore officials) {
        this.dismissals = dismissals;
        this.officials = officials;
    }

    /// What is found in a text that is being written; nothing of it is kept.
    public List<ClaimFinding> findings(ClaimSubject subject, String words, Reader reader) {
        var found = new ArrayList<ClaimFinding>();
        WordingRule.brokenBy(new Wording(words, Set.of(), false)).stream()
                .filter(rule -> subject.place() == ClaimPlace.POINT && OF_POINTS.contains(rule))
                .forEach(rule -> found.add(new ClaimFinding(rule, "")));
        persons(subject.record(), words, reader)
                .forEach(one -> found.add(new ClaimFinding(one.rule(), one.in(words))));
        return List.copyOf(found);
    }

    /// What the text says of private persons; officials in the directory are none.
    public List<PrivacyFinding> persons(UUID record, String words, Reader reader) {
        var found = dismissals.without(record, words, PrivacyLint.findings(words), reader);
        return found.stream()
                .filter(one ->
                        one.rule() != PrivacyRule.NAME_BESIDE_OFFENCE
                                || !officials.isKnown(one.in(words), reader))
                .toList();
    }
}
