package chancery.stakeholders;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.access.SignIn;
import chancery.access.SigningIn;
import chancery.access.Token;
import chancery.access.Tokens;
import chancery.kernel.CountryCode;
import chancery.kernel.MovableClock;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Accreditations;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The usual ministry in a running program of its own, seen from two missions: Berlin with two
/// officers, Ottawa with an officer and one who only reads.
final class Embassies implements AutoCloseable {

    static final CountryCode GERMANY = new CountryCode("DE");
    static final CountryCode CANADA = new CountryCode("CA");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, String> PEOPLE =
            Map.of(
                    "minfor.desk", "Clara Voss",
                    "berlin.political", "Jonas Reed",
                    "berlin.second", "Marta Lind",
                    "ottawa.political", "Owen Pratt",
                    "ottawa.reader", "Rita Page");

    private final RunningChancery running = RunningChancery.start();
    private final Ministry ministry = Ministry.of(running);

    static Embassies running() {
        var embassies = new Embassies();
        embassies.ministry.appointed("Rita Page", "OTTAWA", Role.READER);
        return embassies;
    }

    void accredit(String mission, CountryCode host) {
        bean(Accreditations.class)
                .accredit(
                        new OfficeCode(mission),
                        host,
                        false,
                        Period.since(LocalDate.of(2026, 1, 1)),
                        ministry.administrator());
    }

    /// The officer in this seat, as in `berlin.political`.
    Officer officer(String seat) {
        return ministry.named(name(seat));
    }

    private static String name(String seat) {
        return Objects.requireNonNull(PEOPLE.get(seat));
    }

    UUID seat(String seat) {
        return officer(seat).seats().getFirst().seat();
    }

    /// A session such as the browser of this officer would hold.
    Token session(String seat) {
        var answer = bean(SigningIn.class).signIn(officer(seat).signIn(), Ministry.PASSWORD);
        return ((SignIn.Welcome) answer).session();
    }

    Token apiToken(String seat) {
        return bean(Tokens.class).giveToken(officer(seat), "test");
    }

    MovableClock clock() {
        return running.clock();
    }

    <T> T bean(Class<T> type) {
        return running.get(type);
    }

    String address() {
        var root = running.page("/").toString();
        return root.substring(0, root.length() - 1);
    }

    @Override
    public void close() {
        running.close();
    }
}
