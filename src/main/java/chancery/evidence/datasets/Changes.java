package chancery.evidence.datasets;

/// How many figures differ between two editions of a table.
///
/// @param changed in both, and not the same
/// @param added only in the newer one
/// @param gone only in the older one
public record Changes(long changed, long added, long gone) {

    public boolean isNone() {
        return changed + added + gone == 0;
    }
}
