package chancery.messaging;

import java.util.List;
import java.util.Optional;

/// Who wrote, approved and cleared a message, and whose name stands below it.
public record Drafting(
        Optional<String> draftedBy,
        Optional<String> approvedBy,
        List<String> clearedBy,
        Optional<String> signature) {

    /// Nobody named.
    public static final Drafting NONE =
            new Drafting(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Drafting {
        draftedBy = named(draftedBy);
        approvedBy = named(approvedBy);
        clearedBy = clearedBy.stream().map(Spaces::fold).filter(name -> !name.isEmpty()).toList();
        signature = named(signature);
    }

    private static Optional<String> named(Optional<String> name) {
        return name.map(Spaces::fold).filter(text -> !text.isEmpty());
    }

    /// Only a name below the text.
    public static Drafting signedBy(String name) {
        return new Drafting(Optional.empty(), Optional.empty(), List.of(), Optional.of(name));
    }
}
