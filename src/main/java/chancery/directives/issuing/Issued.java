package chancery.directives.issuing;

/// What was put into the world.
///
/// @param label the audience of the directive as a whole
public record Issued(int label, int taskings, String digest) {}
