package chancery.search;

/// Something that was found.
///
/// @param kind a key of the bundles that says what it is
/// @param detail a second line, such as a date or a host; may be empty
/// @param address the page of it
public record Found(String kind, String title, String detail, String address) {}
