package chancery.demonstration.founding;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The passwords of the demonstration, made at random and kept only until they are handed over.
public final class Secrets {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    public String passwordOf(String signIn) {
        return passwords.computeIfAbsent(signIn, name -> fresh());
    }

    /// Four groups of letters and digits that are not mistaken for one another.
    private String fresh() {
        var password = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /// Never the passwords, so that no log can hold them.
    @Override
    public String toString() {
        return passwords.size() + " passwords";
    }
}
