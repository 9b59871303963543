package chancery.evidence.web.claims;

/// A drawing as the document shows it.
///
/// @param address that holds the drawing itself
public record PointPicture(String address, String says) {}
