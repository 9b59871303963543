package chancery.observations.incidents.release;

import chancery.evidence.privacy.PrivacyRule;

/// Which finding is meant: where it stands and by which rule it was found.
public record FindingAt(String field, PrivacyRule rule, int position) {

    boolean is(TextFinding found) {
        return found.field().equals(field)
                && found.finding().rule() == rule
                && found.finding().from() == position;
    }
}
