package chancery.rehearsal.founding;

import chancery.access.Passwords;
import chancery.access.Token;
import java.security.SecureRandom;

/// How one made-up officer signs in: fresh each time, whatever the seed, so that nobody can guess
/// it.
///
/// @param password empty for those who have a token only: hashing thousands takes minutes
public record Secret(String password, Token token) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret withPassword() {
        var password = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Secret(password.toString(), Token.fresh());
    }

    public static Secret tokenOnly() {
        return new Secret("", Token.fresh());
    }

    /// What is kept of the password.
    public String hash() {
        return password.isEmpty() ? "" : Passwords.hash(password);
    }

    /// Never the secret itself, so that no log can hold it.
    @Override
    public String toString() {
        return "Secret";
    }
}
