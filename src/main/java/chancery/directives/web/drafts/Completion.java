package chancery.directives.web.drafts;

/// A way to complete what was typed: the whole text, and the place it now ends with.
public record Completion(String text, String place) {}
