package chancery.directives.web.drafts;

import chancery.directives.release.PostingVariant;
import chancery.directives.web.PointLine;
import chancery.directives.web.ScopeWords;
import java.util.List;

/// The difference between what two missions will receive.
///
/// @param onlyFirst points that the first one has and the second has not
public record PreviewComparison(
        String first,
        String second,
        List<PointLine> onlyFirst,
        List<PointLine> onlySecond,
        long common) {

    public PreviewComparison {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    static PreviewComparison of(PostingVariant first, PostingVariant second, ScopeWords scopes) {
        var onlyFirst = first.beyond(second);
        return new PreviewComparison(
                first.posting().toString(),
                second.posting().toString(),
                PointLine.of(onlyFirst, scopes, List.of()),
                PointLine.of(second.beyond(first), scopes, List.of()),
                first.points().size() - onlyFirst.size());
    }

    /// Whether both receive the same.
    public boolean same() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }
}
