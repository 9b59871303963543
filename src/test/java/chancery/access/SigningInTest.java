package chancery.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.SignIn.Locked;
import chancery.access.SignIn.Welcome;
import chancery.access.SignIn.Wrong;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts = CHANCERY.get(Accounts.class);
    private final SigningIn signingIn = CHANCERY.get(SigningIn.class);
    private final PasswordChanges passwords = CHANCERY.get(PasswordChanges.class);
    private final Tokens tokens = CHANCERY.get(Tokens.class);

    @AfterEach
    void back_to_monday() {
        CHANCERY.clock().moveTo(RunningChancery.MONDAY);
    }

    @Test
    void welcomes_with_a_session_that_ends_after_twelve_hours() {
        var officer = newcomer();

        var welcome = (Welcome) signingIn.signIn(officer.signIn(), Ministry.PASSWORD);

        assertThat(bearer(welcome.session())).isEqualTo(officer.id());
        CHANCERY.clock().moveTo(welcome.until().plusSeconds(1));
        assertThat(accounts.officerOf(welcome.session(), Token.Kind.SESSION)).isEmpty();
    }

    @Test
    void knows_a_sign_in_name_in_any_case() {
        var officer = newcomer();

        assertThat(signingIn.signIn(officer.signIn().toUpperCase(Locale.ROOT), Ministry.PASSWORD))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void ends_the_session_at_sign_out() {
        var session = session(newcomer());

        signingIn.signOut(session);

        assertThat(accounts.officerOf(session, Token.Kind.SESSION)).isEmpty();
    }

    @Test
    void does_not_tell_an_unknown_name_from_a_wrong_password_nor_by_the_time_taken() {
        var officer = newcomer();
        assertThat(signingIn.signIn(officer.signIn(), "not the password")).isEqualTo(new Wrong());
        assertThat(signingIn.signIn("nobody.at.all", "not the password")).isEqualTo(new Wrong());

        var known = fastest(() -> signingIn.signIn(newcomer().signIn(), "not the password"), 1);
        var unknown = fastest(() -> signingIn.signIn("nobody.at.all", "not the password"), 4);

        // Hashing takes tens of milliseconds; looking a name up takes less than one.
        assertThat(unknown).isGreaterThan(Duration.ofMillis(8));
        assertThat(known).isGreaterThan(Duration.ofMillis(8));
    }

    private static Duration fastest(Runnable task, int times) {
        var fastest = Duration.ofDays(1);
        for (int i = 0; i < times; i++) {
            var start = System.nanoTime();
            task.run();
            var taken = Duration.ofNanos(System.nanoTime() - start);
            fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
        }
        return fastest;
    }

    @Test
    void lets_each_wrong_password_after_the_fourth_cost_a_longer_wait_up_to_an_hour() {
        var name = newcomer().signIn();
        for (int i = 0; i < 4; i++) {
            assertThat(signingIn.signIn(name, "wrong")).isEqualTo(new Wrong());
        }

        var waits = new ArrayList<Long>();
        for (int i = 0; i < 8; i++) {
            var locked = (Locked) signingIn.signIn(name, "wrong");
            waits.add(
                    Duration.between(CHANCERY.clock().instant(), locked.until())
                            .plusSeconds(30)
                            .toMinutes());
            CHANCERY.clock().moveTo(locked.until().plusSeconds(1));
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void refuses_the_right_password_too_while_locked_and_forgets_after_a_welcome() {
        var name = newcomer().signIn();
        for (int i = 0; i < 5; i++) {
            signingIn.signIn(name, "wrong");
        }

        var locked = (Locked) signingIn.signIn(name, Ministry.PASSWORD);
        CHANCERY.clock().moveTo(locked.until().plusSeconds(1));
        assertThat(signingIn.signIn(name, Ministry.PASSWORD)).isInstanceOf(Welcome.class);
        assertThat(signingIn.signIn(name, "wrong")).isEqualTo(new Wrong());
    }

    @Test
    void counts_guesses_sent_all_at_once() throws Exception {
        var name = newcomer().signIn();
        Callable<SignIn> guess = () -> signingIn.signIn(name, "wrong");
        try (var threads = Executors.newFixedThreadPool(6)) {
            threads.invokeAll(Collections.nCopies(6, guess));
        }

        assertThat(signingIn.signIn(name, Ministry.PASSWORD)).isInstanceOf(Locked.class);
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, access.fault.password-length",
        "'', access.fault.password-length",
        "ababababababab, access.fault.password-same",
        "my Joan.Smith password, access.fault.password-name",
        "my joan.smith password, access.fault.password-name"
    })
    void refuses_passwords_that_are_easily_guessed(String password, String message) {
        assertThatThrownBy(() ->
                        accounts.open("Joan Smith", "Joan.Smith", password, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.faults())
                                        .extracting(Fault::message)
                                        .containsExactly(message));
    }

    @Test
    void refuses_a_password_beyond_128_characters_and_takes_one_of_128_in_any_script() {
        var longest = "пароль из слов ".repeat(9).substring(0, 128);

        assertThat(PasswordRule.faultOf(longest, "joan")).isEmpty();
        assertThat(PasswordRule.faultOf(longest + "!", "joan")).isPresent();
    }

    @Test
    void refuses_a_sign_in_name_that_is_taken_in_any_case_and_keeps_nothing() {
        var officer = newcomer();
        var before = officers();

        assertThatThrownBy(() ->
                        accounts.open(
                                "Other",
                                officer.signIn().toUpperCase(Locale.ROOT),
                                Ministry.PASSWORD,
                                officer.id()))
                .isInstanceOf(BadInput.class);
        assertThat(officers()).isEqualTo(before);
    }

    @Test
    void keeps_one_account_of_two_opened_at_once_under_one_name() throws Exception {
        var name = "twin" + COUNT.incrementAndGet();
        var before = officers();
        Callable<UUID> opening =
                () -> accounts.open("Twin", name, Ministry.PASSWORD, UUID.randomUUID());
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, opening))) {
                refused += answer.state() == Future.State.FAILED ? 1 : 0;
            }
        }

        assertThat(refused).isEqualTo(3);
        assertThat(officers()).isEqualTo(before + 1);
    }

    private static long officers() {
        return CHANCERY.behindTheDoors()
                .sql("SELECT count(*) FROM access.officer")
                .query(Long.class)
                .single();
    }

    @Test
    void ends_every_session_when_the_password_changes() {
        var officer = newcomer();
        var first = session(officer);
        var second = session(officer);

        passwords.changePassword(officer, Ministry.PASSWORD, "another set of plain words");

        assertThat(accounts.officerOf(first, Token.Kind.SESSION)).isEmpty();
        assertThat(accounts.officerOf(second, Token.Kind.SESSION)).isEmpty();
        assertThat(signingIn.signIn(officer.signIn(), Ministry.PASSWORD)).isEqualTo(new Wrong());
        assertThat(signingIn.signIn(officer.signIn(), "another set of plain words"))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void changes_no_password_without_the_current_one_or_to_a_poor_one() {
        var officer = newcomer();

        assertThatThrownBy(() ->
                        passwords.changePassword(officer, "wrong", "another set of plain words"))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> passwords.changePassword(officer, Ministry.PASSWORD, "short"))
                .isInstanceOf(BadInput.class);
        assertThat(signingIn.signIn(officer.signIn(), Ministry.PASSWORD))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void gives_a_reset_link_that_works_once() {
        var officer = newcomer();
        var session = session(officer);
        var link = passwords.giveReset(officer.signIn(), MINISTRY.administrator());

        passwords.resetPassword(link, "another set of plain words");

        assertThat(accounts.officerOf(session, Token.Kind.SESSION)).isEmpty();
        assertThatThrownBy(() -> passwords.resetPassword(link, "yet another set of words"))
                .isInstanceOf(BadInput.class);
        assertThat(signingIn.signIn(officer.signIn(), "another set of plain words"))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void gives_reset_links_to_administrators_only_and_for_a_day() {
        var officer = newcomer();
        assertThatThrownBy(() -> passwords.giveReset(officer.signIn(), MINISTRY.desk()))
                .isInstanceOf(NotAllowed.class);
        var link = passwords.giveReset(officer.signIn(), MINISTRY.administrator());

        CHANCERY.clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofHours(25)));

        assertThatThrownBy(() -> passwords.resetPassword(link, "another set of plain words"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void shows_a_token_once_lists_it_and_revokes_it() {
        var officer = newcomer();
        var token = tokens.giveToken(officer, "nightly export");

        assertThat(bearer(token)).isEqualTo(officer.id());
        assertThat(token).hasToString("Token");
        var listed = tokens.tokensOf(officer).getFirst();
        assertThat(listed.title()).isEqualTo("nightly export");
        assertThat(listed.usedAt()).isPresent();
        assertThat(storedAnywhere(token.text())).isFalse();

        tokens.revokeToken(officer, listed.id());

        assertThat(accounts.officerOf(token, Token.Kind.API)).isEmpty();
        assertThat(tokens.tokensOf(officer).getFirst().isGood(CHANCERY.clock().instant()))
                .isFalse();
    }

    private static boolean storedAnywhere(String secret) {
        return CHANCERY.behindTheDoors()
                .sql(
                        "SELECT EXISTS (SELECT FROM access.token WHERE token::text LIKE '%' || :secret || '%')")
                .param("secret", secret)
                .query(Boolean.class)
                .single();
    }

    @Test
    void revokes_no_token_of_somebody_else() {
        var officer = newcomer();
        tokens.giveToken(officer, "mine");
        var token = tokens.tokensOf(officer).getFirst().id();

        assertThatThrownBy(() -> tokens.revokeToken(MINISTRY.desk(), token))
                .isInstanceOf(NotFound.class);
        assertThat(tokens.tokensOf(officer).getFirst().revokedAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guess", "\0"})
    void opens_nothing_to_a_token_it_never_gave(String text) {
        for (var kind : Token.Kind.values()) {
            assertThat(accounts.officerOf(new Token(text), kind)).isEmpty();
        }
    }

    @Test
    void takes_no_token_for_another_purpose_than_its_own() {
        var officer = newcomer();
        var api = tokens.giveToken(officer, "api");

        assertThat(accounts.officerOf(api, Token.Kind.SESSION)).isEmpty();
        assertThat(accounts.officerOf(session(officer), Token.Kind.API)).isEmpty();
    }

    private UUID bearer(Token token) {
        return List.of(Token.Kind.SESSION, Token.Kind.API).stream()
                .flatMap(kind -> accounts.officerOf(token, kind).stream())
                .map(Officer::id)
                .findFirst()
                .orElseThrow();
    }

    private Token session(Officer officer) {
        return ((Welcome) signingIn.signIn(officer.signIn(), Ministry.PASSWORD)).session();
    }

    private static Officer newcomer() {
        var name = "Signer " + COUNT.incrementAndGet();
        MINISTRY.openAccount(name);
        return MINISTRY.named(name);
    }
}
