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
/// @param occasion of a point kept for a question: what has to come up for it to be said
/// @param withdrawn whether this version no longer asks for it
public record Point(
        int number,
        PointKind kind,
        String text,
        PointRelease release,
        boolean verbatim,
        Scope scope,
        int wordedIn,
        boolean withdrawn,
        String occasion) {

    public static final int HIGHEST_NUMBER = 199;

    /// One that needs no occasion.
    public Point(
            int number,
            PointKind kind,
            String text,
            PointRelease release,
            boolean verbatim,
            Scope scope,
            int wordedIn,
            boolean withdrawn) {
        this(number, kind, text, release, verbatim, scope, wordedIn, withdrawn, "");
    }

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
                && occasion.equals(other.occasion)
                && scope.equals(other.scope);
    }

    Point wordedIn(int version) {
        return new Point(
                number, kind, text, release, verbatim, scope, version, withdrawn, occasion);
    }

    Point withdrawnNow() {
        return new Point(number, kind, text, release, verbatim, scope, wordedIn, true, occasion);
    }

    /// These words for those who had the other ones.
    Point scopedLike(Point other) {
        return new Point(
                number, kind, text, release, verbatim, other.scope, wordedIn, withdrawn, occasion);
    }
}
