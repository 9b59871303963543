package chancery.boards;

/// Figures about one directive, with where they were looked at from.
public record Board<T>(Subject directive, View view, T figures) {}
