package chancery.rehearsal.made;

import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.rehearsal.founding.Post;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A directive as it is planned: both its wordings, whom it goes to, when it ends.
///
/// @param amended the second version, where there is one
/// @param label of the directive as a whole
/// @param pointLabels by number
/// @param ended when it was closed, if it was
record Order(
        UUID id,
        String reference,
        Version first,
        Optional<Version> amended,
        Post.Person drafter,
        Instant released,
        Optional<Instant> ended,
        int label,
        Map<Integer, Integer> pointLabels,
        List<Post> posts) {

    Order {
        pointLabels = Map.copyOf(pointLabels);
        posts = List.copyOf(posts);
    }

    /// The point as it was worded at a time.
    Point point(int number, Instant at) {
        return amended.filter(version -> !at.isBefore(version.issuedAt().orElseThrow()))
                .orElse(first)
                .point(number)
                .orElseThrow();
    }

    /// Under which label a point may be read.
    int labelOf(int point) {
        return Objects.requireNonNull(pointLabels.get(point));
    }

    /// Until when it can be worked on.
    Instant end(Instant otherwise) {
        return ended.orElse(otherwise);
    }
}
