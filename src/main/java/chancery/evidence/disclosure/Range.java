package chancery.evidence.disclosure;

/// Between which counts a hidden cell must lie for whoever knows the margins.
///
/// @param upper [Long#MAX_VALUE] if nothing published sets an end
public record Range(long lower, long upper) {

    /// A cell is guarded if it could be as large as the threshold and many counts are possible.
    boolean guards(int threshold) {
        return upper - lower >= threshold - 1 && upper >= threshold;
    }
}
