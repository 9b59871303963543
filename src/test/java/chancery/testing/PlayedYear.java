package chancery.testing;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Tokens;
import chancery.access.TrialAccount;
import chancery.demonstration.Demonstration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The demonstration with its year played, for tests that look at everything there is; loaded when
/// first asked for, which takes about half a minute.
public final class PlayedYear {

    private final RunningChancery chancery = RunningChancery.start();
    private final List<TrialAccount> accounts = new ArrayList<>();
    private final Map<String, Tab> tabs = new HashMap<>();

    private PlayedYear() {
        chancery.clock().follow();
        chancery.get(Demonstration.class).load(line -> {}, accounts::addAll);
    }

    /// The one that test classes share; it ends with the JVM.
    public static PlayedYear shared() {
        return Shared.YEAR;
    }

    private static final class Shared {
        private static final PlayedYear YEAR = new PlayedYear();
    }

    public RunningChancery chancery() {
        return chancery;
    }

    /// An officer by the name to sign in with, with the seats held today.
    public Officer officer(String signIn) {
        return chancery.get(Accounts.class).officerNamed(signIn);
    }

    /// A window of this width in which the officer has signed in; the same one every time.
    public Tab tabOf(String signIn, int width) {
        return tabs.computeIfAbsent(
                signIn + width,
                key ->
                        Chromium.shared()
                                .tab(chancery, width)
                                .signedIn(signIn, account(signIn).password()));
    }

    /// A program that calls the API in the officer's name.
    public Caller callerOf(String signIn) {
        return new Caller(
                chancery,
                Optional.of(chancery.get(Tokens.class).giveToken(officer(signIn), "tests")));
    }

    private TrialAccount account(String signIn) {
        return accounts.stream()
                .filter(account -> account.signIn().equals(signIn))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(signIn));
    }
}
