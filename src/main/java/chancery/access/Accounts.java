package chancery.access;

import chancery.access.Token.Kind;
import chancery.access.store.CredentialStore;
import chancery.access.store.CredentialStore.Credential;
import chancery.access.store.TokenStore;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to accounts: opens them, and tells which officer a token or a name stands for.
@Service
@Transactional
public class Accounts {

    private final CredentialStore credentials;
    private final TokenStore tokens;
    private final Seats seats;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Accounts(
            CredentialStore credentials,
            TokenStore tokens,
            Seats seats,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.seats = seats;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Opens an account.
    ///
    /// @param by the administrator
    public UUID open(String name, String signIn, String password, UUID by) {
        var opened = opened(name, signIn, password, by);
        record(opened);
        return opened.officer();
    }

    /// Opens the very first account, in the keeper's running transaction: nobody has signed in yet.
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID openFirst(String name, String signIn, String password) {
        var opened = opened(name, signIn, password, Entry.NOBODY);
        journal.recordAsKeeper(opened, labels.openTo(opened.officer()));
        return opened.officer();
    }

    private AccessEntry.AccountOpened opened(String name, String signIn, String password, UUID by) {
        PasswordRule.require(password, signIn);
        var officer = ids.next();
        var now = clock.instant();
        if (!credentials.open(officer, name, signIn, Passwords.hash(password), now)) {
            throw BadInput.of("signIn", "access.fault.sign-in-taken", signIn);
        }
        return new AccessEntry.AccountOpened(officer, signIn, by, now);
    }

    /// The officer a good token of this kind stands for, with the seats held today.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Officer> officerOf(Token token, Kind kind) {
        return tokens.bearer(token, kind, clock.instant())
                .map(bearer -> officer(bearer.officer(), bearer.name(), bearer.signIn()));
    }

    private Officer officer(UUID id, String name, String signIn) {
        var today = Days.of(clock.instant());
        return new Officer(id, name, signIn, seats.heldBy(id, today));
    }

    /// The officer with this sign-in name, as they would be after signing in; for loading and
    /// simulating.
    public Officer officerNamed(String signIn) {
        return credentials
                .find(signIn)
                .map(this::officer)
                .orElseThrow(() -> new NotFound("account", signIn));
    }

    /// The officer with this id, with the seats held today; for work that the program does in their
    /// name.
    public Officer officer(UUID id) {
        return credentials
                .find(id)
                .map(this::officer)
                .orElseThrow(() -> new NotFound("account", id));
    }

    private Officer officer(Credential credential) {
        return officer(credential.officer(), credential.name(), credential.signIn());
    }

    /// Entries about an account are open to the one it belongs to, through history; no office reads
    /// them.
    private void record(AccessEntry entry) {
        journal.record(entry, labels.openTo(entry.officer()));
    }
}
