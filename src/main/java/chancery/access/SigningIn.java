package chancery.access;

import chancery.access.Token.Kind;
import chancery.access.store.CredentialStore;
import chancery.access.store.CredentialStore.Credential;
import chancery.access.store.FailureStore;
import chancery.access.store.RevocationStore;
import chancery.access.store.TokenStore;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which officers sign in and out.
@Service
@Transactional
public class SigningIn {

    private static final Duration SESSION = Duration.ofHours(12);
    private static final int FREE_FAILURES = 5;

    private final CredentialStore credentials;
    private final FailureStore failures;
    private final TokenStore tokens;
    private final RevocationStore revocations;
    private final Labels labels;
    private final Journal journal;
    private final PasswordEncoder encoder;
    private final Ids ids;
    private final Clock clock;

    SigningIn(
            CredentialStore credentials,
            FailureStore failures,
            TokenStore tokens,
            RevocationStore revocations,
            Labels labels,
            Journal journal,
            PasswordEncoder encoder,
            Ids ids,
            Clock clock) {
        this.credentials = credentials;
        this.failures = failures;
        this.tokens = tokens;
        this.revocations = revocations;
        this.labels = labels;
        this.journal = journal;
        this.encoder = encoder;
        this.ids = ids;
        this.clock = clock;
    }

    /// Judges a name and a password. After five wrong ones in a row each further costs a longer
    /// wait, up to an hour.
    public SignIn signIn(String signIn, String password) {
        var found = credentials.find(signIn);
        var now = clock.instant();
        if (found.isEmpty()) {
            // As much work as for a name that exists, so that the time taken tells nothing.
            Passwords.hash(password);
            return new SignIn.Wrong();
        }
        var credential = found.get();
        var locked = credential.lockedUntil().filter(now::isBefore);
        if (locked.isPresent()) {
            Passwords.hash(password);
            return new SignIn.Locked(locked.get());
        }
        if (credential.password().isEmpty()) {
            // The link was given and has not been used; as much work as for a password.
            Passwords.hash(password);
            return failed(credential, now);
        }
        return encoder.matches(password, credential.password())
                ? welcome(credential, now)
                : failed(credential, now);
    }

    private SignIn welcome(Credential credential, Instant now) {
        if (credential.failures() > 0) {
            failures.forget(credential.officer());
        }
        var session = Token.fresh();
        tokens.keep(
                ids.next(),
                session,
                Optional.of(credential.officer()),
                Kind.SESSION,
                "",
                now,
                now.plus(SESSION));
        record(new AccessEntry.SignedIn(credential.officer(), credential.officer(), now));
        return new SignIn.Welcome(session, now.plus(SESSION));
    }

    private SignIn failed(Credential credential, Instant now) {
        int wrong = failures.add(credential.officer());
        if (wrong < FREE_FAILURES) {
            return new SignIn.Wrong();
        }
        var until = now.plus(waitAfter(wrong));
        failures.lock(credential.officer(), until);
        record(new AccessEntry.SignInLocked(credential.officer(), until, Entry.NOBODY, now));
        return new SignIn.Locked(until);
    }

    private static Duration waitAfter(int failures) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(6, failures - FREE_FAILURES)));
    }

    /// Ends a session.
    public void signOut(Token session) {
        revocations.revoke(session, clock.instant());
    }

    /// Entries about an account are open to the one it belongs to, through history; no office reads
    /// them.
    private void record(AccessEntry entry) {
        journal.record(entry, labels.openTo(entry.officer()));
    }
}
