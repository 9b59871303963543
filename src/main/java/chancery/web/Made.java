package chancery.web;

/// The answer to a creation, in the form in which it can be kept and given again.
///
/// @param location the address of what was made
/// @param body JSON
public record Made(int status, String location, String body) {}
