package chancery.rehearsal;

/// Somebody of the made-up ministry who can sign in.
///
/// @param password empty for those who have a token only
/// @param role the title of the seat, and in brackets what it entitles to
public record RehearsalAccount(
        String signIn, String password, String token, String role, String office) {

    /// Never the secrets, so that no log can hold them.
    @Override
    public String toString() {
        return signIn;
    }
}
