package chancery.evidence.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a text for what it says of private persons.
public final class PrivacyLint {

    /// A group as the one that acts: "asylum seekers attack", "les étrangers agressent".
    private static final Pattern GROUP =
            WordLists.compiled("\\b(?:" + WordLists.GROUPS.alternatives() + ")\\b");

    private PrivacyLint() {}

    /// Everything found, in the order of the text.
    public static List<PrivacyFinding> findings(String text) {
        return found(text, false);
    }

    /// The same for a text that rests on incidents alone: any sentence about a group generalises.
    public static List<PrivacyFinding> findingsOfIncident(String text) {
        return found(text, true);
    }

    private static List<PrivacyFinding> found(String text, boolean incident) {
        return Sentence.of(text).stream()
                .flatMap(sentence -> in(sentence, incident))
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<PrivacyFinding> in(Sentence sentence, boolean incident) {
        var forms = Stream.of(Forms.values()).flatMap(form -> form.in(sentence).stream());
        var names =
                sentence.tellsOffence()
                        ? Names.in(sentence).stream()
                        : Stream.<PrivacyFinding>empty();
        return Stream.of(forms, names, Persons.in(sentence).stream(), groups(sentence, incident))
                .flatMap(each -> each);
    }

    private static Stream<PrivacyFinding> groups(Sentence sentence, boolean incident) {
        return incident || WordLists.GENERALISING.isIn(sentence.text())
                ? GROUP.matcher(sentence.text())
                        .results()
                        .map(found ->
                                sentence.finding(
                                        PrivacyRule.GENERALISED, found.start(), found.end()))
                : Stream.empty();
    }
}
