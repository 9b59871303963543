package chancery.directives.wording;

import chancery.missions.places.Scope;

/// One numbered sentence that headquarters wants said, as one version words it.
///
/// A point keeps its number for good: in every mission's set, and through every amendment.
///
/// @param number 1 to 199
/// @param text limited Markdown: emphasis, lists, links
/// @param verbatim whether these very words are to be used
/// @param scope which missions and hosts it is for, among those addressed
/// @param wordedIn the version that gave it these words
/// @param withdrawn whether this version no longer asks for it
public record Point(
        int number,
        PointKind kind,
        String text,
        PointRelease release,
        boolean verbatim,
        Scope scope,
        int wordedIn,
        boolean withdrawn) {

    public static final int HIGHEST_NUMBER = 199;

    public Point {
        if (number < 1 || number > HIGHEST_NUMBER) {
            throw new IllegalArgumentException("a point's number is 1 to 199: " + number);
        }
    }

    /// Whether both ask for the same thing in the same words.
    boolean isWordedLike(Point other) {
        return text.equals(other.text)
                && kind == other.kind
                && release == other.release
                && verbatim == other.verbatim
                && scope.equals(other.scope);
    }

    Point wordedIn(int version) {
        return new Point(number, kind, text, release, verbatim, scope, version, withdrawn);
    }

    Point withdrawnNow() {
        return new Point(number, kind, text, release, verbatim, scope, wordedIn, true);
    }

    /// These words for those who had the other ones.
    Point scopedLike(Point other) {
        return new Point(number, kind, text, release, verbatim, other.scope, wordedIn, withdrawn);
    }
}
