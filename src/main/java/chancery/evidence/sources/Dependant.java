package chancery.evidence.sources;

import java.util.UUID;

/// Something that rests on a source.
///
/// @param kind a key of the bundles that says what it is
/// @param detail a second line, such as a state or a host; may be empty
public record Dependant(UUID record, String kind, String title, String detail, String address) {}
