package chancery.access;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a password must be: long, and not the name (NIST SP 800-63B section 5.1.1.2: length, no
/// composition rules).
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private PasswordRule() {}

    /// Refuses a password with the first thing wrong with it.
    static void require(String password, String signIn) {
        faultOf(password, signIn)
                .ifPresent(fault -> {
                    throw new BadInput(List.of(fault));
                });
    }

    /// The first thing wrong with it.
    static Optional<Fault> faultOf(String password, String signIn) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(
                    new Fault(
                            "password",
                            "access.fault.password-length",
                            List.of(SHORTEST, LONGEST)));
        }
        if (password.toLowerCase(Locale.ROOT).contains(signIn.toLowerCase(Locale.ROOT))) {
            return Optional.of(Fault.of("password", "access.fault.password-name"));
        }
        return password.chars().distinct().count() < 5
                ? Optional.of(Fault.of("password", "access.fault.password-same"))
                : Optional.empty();
    }
}
