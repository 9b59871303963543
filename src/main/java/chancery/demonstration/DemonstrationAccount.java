package chancery.demonstration;

/// Somebody of the invented ministry as whom a visitor can sign in.
///
/// @param token for the API
/// @param role the title of the seat and what it entitles to
public record DemonstrationAccount(
        String signIn, String password, String token, String role, String office) {

    /// Never the secrets, so that no log can hold them.
    @Override
    public String toString() {
        return signIn;
    }
}
