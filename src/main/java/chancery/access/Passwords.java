package chancery.access;

import static java.util.Objects.requireNonNull;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are kept: Argon2id with 19 MiB and two passes, as OWASP's password storage cheat
/// sheet recommends.
public final class Passwords {

    private static final PasswordEncoder ENCODER =
            new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private Passwords() {}

    public static PasswordEncoder encoder() {
        return ENCODER;
    }

    /// What is kept of a password.
    public static String hash(String password) {
        return requireNonNull(ENCODER.encode(password));
    }
}
