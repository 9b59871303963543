package chancery.access;

import java.time.Instant;

/// The answer to a name and a password.
public sealed interface SignIn {

    /// Welcome; the session's token is to be kept by the browser.
    record Welcome(Token session, Instant until) implements SignIn {}

    /// The name or the password is wrong; which of the two is not told.
    record Wrong() implements SignIn {}

    /// Too many wrong passwords; try again later.
    record Locked(Instant until) implements SignIn {}
}
