package chancery.access;

/// Somebody of an invented ministry as whom a visitor can sign in.
///
/// @param password empty for those who have a token only
/// @param token for the API
/// @param role the title of the seat, and in brackets what it entitles to
public record TrialAccount(
        String signIn, String password, String token, String role, String office) {

    /// Never the secrets, so that no log can hold them.
    @Override
    public String toString() {
        return signIn;
    }
}
