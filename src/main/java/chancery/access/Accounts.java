package chancery.access;

import static java.util.Objects.requireNonNull;

import chancery.access.Token.Kind;
import chancery.access.store.CredentialStore;
import chancery.access.store.CredentialStore.Credential;
import chancery.access.store.TokenStore;
import chancery.access.store.TokenStore.Bearer;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to accounts: opens them, signs officers in, gives and revokes tokens. It is a little
/// longer than most because whatever proves who somebody is stands in one place.
@Service
@Transactional
public class Accounts {

    private static final Duration SESSION = Duration.ofHours(12);
    private static final Duration RESET = Duration.ofHours(24);
    private static final Duration SET_UP = Duration.ofHours(24);
    private static final Duration API_TOKEN = Duration.ofDays(365);
    private static final int FREE_FAILURES = 5;

    private final CredentialStore credentials;
    private final TokenStore tokens;
    private final Seats seats;
    private final Labels labels;
    private final Journal journal;
    private final PasswordEncoder encoder;
    private final Ids ids;
    private final Clock clock;

    Accounts(
            CredentialStore credentials,
            TokenStore tokens,
            Seats seats,
            Labels labels,
            Journal journal,
            PasswordEncoder encoder,
            Ids ids,
            Clock clock) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.seats = seats;
        this.labels = labels;
        this.journal = journal;
        this.encoder = encoder;
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
        PasswordRule.faultOf(password, signIn)
                .ifPresent(fault -> {
                    throw new BadInput(List.of(fault));
                });
        var officer = ids.next();
        var now = clock.instant();
        if (!credentials.open(officer, name, signIn, hash(password), now)) {
            throw BadInput.of("signIn", "access.fault.sign-in-taken", signIn);
        }
        return new AccessEntry.AccountOpened(officer, signIn, by, now);
    }

    /// Judges a name and a password. After five wrong ones in a row each further costs a longer
    /// wait, up to an hour.
    public SignIn signIn(String signIn, String password) {
        var found = credentials.find(signIn);
        var now = clock.instant();
        if (found.isEmpty()) {
            // As much work as for a name that exists, so that the time taken tells nothing.
            hash(password);
            return new SignIn.Wrong();
        }
        var credential = found.get();
        var locked = credential.lockedUntil().filter(now::isBefore);
        if (locked.isPresent()) {
            hash(password);
            return new SignIn.Locked(locked.get());
        }
        if (credential.password().isEmpty()) {
            // The link was given and has not been used; as much work as for a password.
            hash(password);
            return failed(credential, now);
        }
        return encoder.matches(password, credential.password())
                ? welcome(credential, now)
                : failed(credential, now);
    }

    private SignIn welcome(Credential credential, Instant now) {
        if (credential.failures() > 0) {
            credentials.forgetFailures(credential.officer());
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
        int failures = credentials.addFailure(credential.officer());
        if (failures < FREE_FAILURES) {
            return new SignIn.Wrong();
        }
        var until = now.plus(waitAfter(failures));
        credentials.lock(credential.officer(), until);
        record(new AccessEntry.SignInLocked(credential.officer(), until, Entry.NOBODY, now));
        return new SignIn.Locked(until);
    }

    private static Duration waitAfter(int failures) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(6, failures - FREE_FAILURES)));
    }

    /// Ends a session.
    public void signOut(Token session) {
        tokens.revoke(session, clock.instant());
    }

    /// The officer a good token of this kind stands for, with the seats held today.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Officer> officerOf(Token token, Kind kind) {
        return tokens.bearer(token, kind, clock.instant()).map(this::officer);
    }

    private Officer officer(Bearer bearer) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Officer(
                bearer.officer(),
                bearer.name(),
                bearer.signIn(),
                seats.heldBy(bearer.officer(), today));
    }

    /// The officer with this sign-in name, as they would be after signing in; for loading and
    /// simulating.
    public Officer officerNamed(String signIn) {
        var credential =
                credentials.find(signIn).orElseThrow(() -> new NotFound("account", signIn));
        return officer(
                new Bearer(
                        Entry.NOBODY,
                        credential.officer(),
                        credential.name(),
                        credential.signIn()));
    }

    /// The officer with this id, with the seats held today; for work that the program does in their
    /// name.
    public Officer officer(UUID id) {
        var credential = credentials.find(id).orElseThrow(() -> new NotFound("account", id));
        return officer(
                new Bearer(
                        Entry.NOBODY,
                        credential.officer(),
                        credential.name(),
                        credential.signIn()));
    }

    /// Gives a token for the API; its text is shown this once.
    public Token giveToken(Officer officer, String purpose) {
        var token = Token.fresh();
        var id = ids.next();
        var now = clock.instant();
        tokens.keep(
                id, token, Optional.of(officer.id()), Kind.API, purpose, now, now.plus(API_TOKEN));
        record(new AccessEntry.TokenGiven(officer.id(), id, purpose, officer.id(), now));
        return token;
    }

    /// Gives a token that reads the officer's own notices and what falls due, and nothing else.
    public Token giveFeedToken(Officer officer) {
        var token = Token.fresh();
        var id = ids.next();
        var now = clock.instant();
        tokens.keep(id, token, Optional.of(officer.id()), Kind.FEED, "", now, now.plus(API_TOKEN));
        record(new AccessEntry.TokenGiven(officer.id(), id, "FEED", officer.id(), now));
        return token;
    }

    /// Revokes one of the officer's own tokens or sessions.
    public void revokeToken(Officer officer, UUID token) {
        if (!tokens.revoke(officer.id(), token, clock.instant())) {
            throw new NotFound("token", token);
        }
        record(new AccessEntry.TokenRevoked(officer.id(), token, officer.id(), clock.instant()));
    }

    /// The officer's own tokens and sessions, good ones first.
    public List<TokenListed> tokensOf(Officer officer) {
        return tokens.ofOfficer(officer.id());
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

    /// A token by which the first administrator sets the ministry up, good for a day and once;
    /// links of earlier starts end with it.
    public Token giveSetUpToken() {
        var token = Token.fresh();
        var now = clock.instant();
        tokens.revokeAll(Kind.SETUP, now);
        tokens.keep(ids.next(), token, Optional.empty(), Kind.SETUP, "", now, now.plus(SET_UP));
        return token;
    }

    /// Whether this is the token of the setting-up link given last, still unused.
    public boolean isSetUpToken(Token token) {
        return tokens.isGood(token, Kind.SETUP, clock.instant());
    }

    /// Ends the setting-up link.
    public void useSetUpToken(Token token) {
        tokens.revoke(token, clock.instant());
    }

    private void setPassword(Credential credential, String next, UUID by) {
        PasswordRule.faultOf(next, credential.signIn())
                .ifPresent(fault -> {
                    throw new BadInput(List.of(fault));
                });
        credentials.setPassword(credential.officer(), hash(next));
        tokens.revokeSessions(credential.officer(), clock.instant());
        record(new AccessEntry.PasswordChanged(credential.officer(), by, clock.instant()));
    }

    private String hash(String password) {
        return requireNonNull(encoder.encode(password));
    }

    /// Entries about an account are open to the one it belongs to, through history; no office reads
    /// them.
    private void record(AccessEntry entry) {
        journal.record(entry, labels.openTo(entry.officer()));
    }
}
