package chancery.access;

import static java.util.stream.Collectors.groupingBy;

import chancery.access.Token.Kind;
import chancery.access.store.AccountStore;
import chancery.access.store.CredentialStore;
import chancery.access.store.CredentialStore.Credential;
import chancery.access.store.FailureStore;
import chancery.access.store.RevocationStore;
import chancery.access.store.TokenStore;
import chancery.database.KeeperSql;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// The door to the administration of accounts: opens them by a link, closes and unlocks them.
///
/// Accounts are the keeper's, so each step, its entry in the journal and its link are kept in one
/// transaction of the keeper: all of it or nothing.
@Service
public class Administration {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final int LONGEST_NAME = 100;
    private static final Pattern SIGN_IN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._@-]{1,98}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}'’][^\\p{Cc}\\p{Cs}]*");

    private final KeeperSql keeper;
    private final AccountStore accounts;
    private final CredentialStore credentials;
    private final FailureStore failures;
    private final TokenStore tokens;
    private final RevocationStore revocations;
    private final Seats seats;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Administration(
            KeeperSql keeper,
            AccountStore accounts,
            CredentialStore credentials,
            FailureStore failures,
            TokenStore tokens,
            RevocationStore revocations,
            Seats seats,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.keeper = keeper;
        this.accounts = accounts;
        this.credentials = credentials;
        this.failures = failures;
        this.tokens = tokens;
        this.revocations = revocations;
        this.seats = seats;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// All accounts, with their seats of today.
    public List<Account> accounts(Officer by) {
        require(by);
        var today = Days.of(clock.instant());
        var holders = seats.holdersOn(today).stream().collect(groupingBy(SeatHolder::officer));
        return accounts.all(holders, clock.instant());
    }

    /// The officer behind a sign-in name, unless the account was closed.
    public Optional<UUID> officerOf(String signIn) {
        return credentials.find(signIn).map(Credential::officer);
    }

    /// Opens an account without a password; its officer sets one by the link, within a week.
    public Invitation open(NewAccount account, Officer by) {
        require(by);
        return keeper.keep(sql -> opened(account, by));
    }

    /// Opens all of them, or none when one cannot be opened.
    public List<Invitation> openAll(List<NewAccount> all, Officer by) {
        require(by);
        return keeper.keep(sql -> all.stream().map(account -> opened(account, by)).toList());
    }

    /// Says what stands in the way of opening an account; opens nothing.
    public List<Fault> faultsOf(NewAccount account) {
        if (!SIGN_IN.matcher(account.signIn()).matches()) {
            return List.of(Fault.of("signIn", "access.fault.sign-in-form"));
        }
        if (account.name().length() > LONGEST_NAME || !NAME.matcher(account.name()).matches()) {
            return List.of(Fault.of("name", "access.fault.name-form", LONGEST_NAME));
        }
        return credentials.isTaken(account.signIn())
                ? List.of(Fault.of("signIn", "access.fault.sign-in-taken", account.signIn()))
                : List.of();
    }

    private Invitation opened(NewAccount account, Officer by) {
        var faults = faultsOf(account);
        var officer = ids.next();
        var now = clock.instant();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        if (!credentials.open(officer, account.name(), account.signIn(), "", now)) {
            throw BadInput.of("signIn", "access.fault.sign-in-taken", account.signIn());
        }
        record(new AccessEntry.AccountOpened(officer, account.signIn(), by.id(), now));
        var token = Token.fresh();
        tokens.keep(
                ids.next(), token, Optional.of(officer), Kind.RESET, "", now, now.plus(INVITATION));
        return new Invitation(officer, account, token);
    }

    /// Closes an account for good: its sessions, tokens and links end at once. Seats are left
    /// first, so that none is held by somebody who cannot come.
    public void close(UUID officer, Officer by) {
        require(by);
        if (officer.equals(by.id())) {
            throw BadInput.of("", "access.fault.close-own");
        }
        var held = seats.heldBy(officer, Days.of(clock.instant()));
        if (!held.isEmpty()) {
            throw BadInput.of(
                    "",
                    "access.fault.still-seated",
                    held.stream()
                            .map(seat -> seat.title() + " (" + seat.code() + ")")
                            .collect(Collectors.joining(", ")));
        }
        keeper.keep(sql -> {
            var now = clock.instant();
            if (!accounts.close(officer, now)) {
                throw new NotFound("open account", officer);
            }
            revocations.revokeAllOf(officer, now);
            record(new AccessEntry.AccountClosed(officer, by.id(), now));
            return true;
        });
    }

    /// Lets an officer try again at once after too many wrong passwords.
    public void unlock(String signIn, Officer by) {
        require(by);
        keeper.keep(sql -> {
            var credential =
                    credentials.find(signIn).orElseThrow(() -> new NotFound("account", signIn));
            failures.forget(credential.officer());
            record(new AccessEntry.SignInUnlocked(credential.officer(), by.id(), clock.instant()));
            return true;
        });
    }

    private static void require(Officer by) {
        by.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
    }

    private void record(AccessEntry entry) {
        journal.recordAsKeeper(entry, labels.openTo(entry.officer()));
    }
}
