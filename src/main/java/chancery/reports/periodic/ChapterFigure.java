package chancery.reports.periodic;

/// A part of a whole, never without its whole.
///
/// @param address of the rows behind it, within Chancery; empty where there is no such page
public record ChapterFigure(String what, long part, long whole, String address) {

    public ChapterFigure {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is not a part of " + whole);
        }
    }
}
