package chancery.access.web;

/// A link that is shown this once, and whose it is.
public record OneTimeLink(String name, String address) {}
