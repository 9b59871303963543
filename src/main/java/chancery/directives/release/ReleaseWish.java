package chancery.directives.release;

import chancery.directives.Directive.Releasable;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Version;
import chancery.missions.Posting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Somebody wants to release a directive: everything that the rules look at.
///
/// @param postings the missions and hosts it would go to
public record ReleaseWish(
        Releasable directive, UUID releaser, List<PostingVariant> postings, LocalDate today) {

    public ReleaseWish {
        postings = List.copyOf(postings);
    }

    Version version() {
        return directive.version();
    }

    /// Those who would be asked to act and given nothing to say.
    List<Posting> emptyHanded() {
        return version().instruction().kind() == DirectiveKind.INFORMATION
                ? List.of()
                : postings.stream()
                        .filter(posting -> posting.points().isEmpty())
                        .map(PostingVariant::posting)
                        .toList();
    }
}
