package chancery.access;

import chancery.access.Token.Kind;
import chancery.access.store.CredentialStore;
import chancery.access.store.CredentialStore.Credential;
import chancery.access.store.RevocationStore;
import chancery.access.store.TokenStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which passwords change: by their officers, or by a link once one was lost.
@Service
@Transactional
public class PasswordChanges {

    private static final Duration RESET = Duration.ofHours(24);

    private final CredentialStore credentials;
    private final TokenStore tokens;
    private final RevocationStore revocations;
    private final Labels labels;
    private final Journal journal;
    private final PasswordEncoder encoder;
    private final Ids ids;
    private final Clock clock;

    PasswordChanges(
            CredentialStore credentials,
            TokenStore tokens,
            RevocationStore revocations,
            Labels labels,
            Journal journal,
            PasswordEncoder encoder,
            Ids ids,
            Clock clock) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.revocations = revocations;
        this.labels = labels;
        this.journal = journal;
        this.encoder = encoder;
        this.ids = ids;
        this.clock = clock;
    }

    /// Changes the officer's own password; every session ends, so that a thief is out too.
    public void changePassword(Officer officer, String current, String next) {
        var credential =
                credentials
                        .find(officer.signIn())
                        .orElseThrow(() -> new NotFound("account", officer.id()));
        if (!encoder.matches(current, credential.password())) {
            throw BadInput.of("current", "access.fault.current-password");
        }
        setPassword(credential, next, officer.id());
    }

    /// A link's token by which an officer who lost the password may set a new one, good for a day
    /// and once.
    public Token giveReset(String signIn, Officer administrator) {
        administrator.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
        var credential =
                credentials.find(signIn).orElseThrow(() -> new NotFound("account", signIn));
        var token = Token.fresh();
        var id = ids.next();
        var now = clock.instant();
        tokens.keep(
                id, token, Optional.of(credential.officer()), Kind.RESET, "", now, now.plus(RESET));
        record(
                new AccessEntry.TokenGiven(
                        credential.officer(), id, "RESET", administrator.id(), now));
        return token;
    }

    /// Sets a new password by such a link.
    public void resetPassword(Token reset, String next) {
        var bearer =
                tokens.bearer(reset, Kind.RESET, clock.instant())
                        .orElseThrow(() -> BadInput.of("token", "access.fault.reset-link"));
        var credential =
                credentials
                        .find(bearer.signIn())
                        .orElseThrow(() -> new NotFound("account", bearer.signIn()));
        setPassword(credential, next, bearer.officer());
    }

    private void setPassword(Credential credential, String next, UUID by) {
        PasswordRule.require(next, credential.signIn());
        credentials.setPassword(credential.officer(), Passwords.hash(next));
        revocations.revokeSessions(credential.officer(), clock.instant());
        record(new AccessEntry.PasswordChanged(credential.officer(), by, clock.instant()));
    }

    /// Entries about an account are open to the one it belongs to, through history; no office reads
    /// them.
    private void record(AccessEntry entry) {
        journal.record(entry, labels.openTo(entry.officer()));
    }
}
