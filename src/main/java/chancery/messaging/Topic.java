package chancery.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a message is about: tags, subject and the papers it cites, labelled in ascending order.
///
/// A tag is one word, perhaps with a qualifier in brackets, as in `PGOV` or `PINS (NAME, FIRST)`.
public record Topic(List<String> tags, String subject, List<CitedReference> references) {

    static final Pattern TAG = Pattern.compile("[^\\s,;()]+( \\([^()]+\\))?");

    public Topic {
        tags = tags.stream().map(Spaces::fold).toList();
        subject = Spaces.fold(subject);
        references = List.copyOf(references);
        for (var tag : tags) {
            if (!TAG.matcher(tag).matches()) {
                throw new IllegalArgumentException("not a tag such as PGOV or ECON: " + tag);
            }
        }
        for (int i = 1; i < references.size(); i++) {
            if (references.get(i).label() <= references.get(i - 1).label()) {
                throw new IllegalArgumentException("references must be labelled in order: A, B, C");
            }
        }
    }

    /// A subject without tags or references.
    public static Topic of(String subject) {
        return new Topic(List.of(), subject, List.of());
    }

    /// The same topic under one more tag.
    public Topic tagged(String tag) {
        var more = new ArrayList<>(tags);
        more.add(tag);
        return new Topic(more, subject, references);
    }
}
