package chancery.engagements.visits;

/// A record that belongs, or can belong, to a visit.
///
/// @param key by which its kind finds it again
/// @param address of its page
public record VisitRecord(RecordKind kind, String key, String title, String address) {}
