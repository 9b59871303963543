package chancery.messaging;

import java.util.List;
import java.util.regex.Pattern;

/// The classification a message carries, in the words of its label, and the captions below it.
///
/// Chancery knows no fixed list of classifications. The line also carries the message's number, so
/// a label may not look like one; it is empty when a received message has none.
public record Marking(String classification, List<String> captions) {

    private static final int LONGEST = 55;
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("(?i).*(\\d{3,}|SECTION \\d+ OF \\d+)");

    public Marking {
        classification = Spaces.fold(classification);
        captions = captions.stream().map(Spaces::fold).toList();
        if (classification.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a classification has at most %d characters: %s"
                            .formatted(LONGEST, classification));
        }
        if (LIKE_A_NUMBER.matcher(classification).matches()) {
            throw new IllegalArgumentException(
                    "a classification cannot end like a message number: " + classification);
        }
        if (captions.contains("") || (classification.isEmpty() && !captions.isEmpty())) {
            throw new IllegalArgumentException(
                    "captions need words, and a classification above them");
        }
    }

    /// A classification without captions.
    public static Marking of(String classification) {
        return new Marking(classification, List.of());
    }
}
