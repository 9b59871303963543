package chancery.stakeholders;

import chancery.Application;
import chancery.access.Accounts;
import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.access.SignIn;
import chancery.access.Token;
import chancery.database.DatabaseOwner;
import chancery.database.TestDatabase;
import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.MovableClock;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A running program on a database of its own, with a small invented ministry: headquarters with a
/// desk, embassies in Germany and Poland, each with two officers.
final class Ministry implements AutoCloseable {

    static final CountryCode GERMANY = new CountryCode("DE");
    static final CountryCode POLAND = new CountryCode("PL");
    static final LocalDate OPENING = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String PASSWORD = "correct horse battery 26";

    private final ConfigurableApplicationContext context;
    private final Map<String, Seat> seats = new HashMap<>();
    private final Officer founder;

    private Ministry(ConfigurableApplicationContext context) {
        this.context = context;
        clock().moveTo(Instant.parse("2026-03-02T09:00:00Z"));
        this.founder = founder();
        open("MINFOR", OfficeKind.HEADQUARTERS, Optional.empty());
        open("BERLIN", OfficeKind.EMBASSY, Optional.of(GERMANY));
        open("WARSAW", OfficeKind.EMBASSY, Optional.of(POLAND));
        accredit("BERLIN", GERMANY);
        accredit("WARSAW", POLAND);
        appoint("MINFOR", "desk", Role.DESK);
        appoint("BERLIN", "political", Role.OFFICER);
        appoint("BERLIN", "second", Role.OFFICER);
        appoint("WARSAW", "political", Role.OFFICER);
        appoint("WARSAW", "reader", Role.READER);
    }

    static Ministry running() {
        var database = TestDatabase.empty();
        var owner =
                new DatabaseOwner(database.jdbcUrl(), database.superuser(), database.password());
        return new Ministry(
                new SpringApplicationBuilder(Application.class)
                        .properties(Map.of("server.port", "0"))
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(DatabaseOwner.class, () -> owner))
                        .run());
    }

    private Officer founder() {
        var id = bean(Accounts.class).open("Founder", "founder", PASSWORD, Entry.NOBODY);
        var seat =
                new HeldSeat(
                        id,
                        id,
                        new OfficeCode("SETUP"),
                        "Founder",
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(id));
        return new Officer(id, "Founder", "founder", List.of(seat));
    }

    private void open(String code, OfficeKind kind, Optional<CountryCode> country) {
        var office =
                new Office(
                        bean(Ids.class).next(),
                        new OfficeCode(code),
                        kind,
                        code,
                        code,
                        country,
                        code,
                        ZoneId.of("Europe/Berlin"),
                        "MON-FRI",
                        Optional.empty());
        bean(Missions.class).open(office, OPENING, founder);
    }

    void accredit(String mission, CountryCode host) {
        bean(Missions.class)
                .accredit(new OfficeCode(mission), host, true, Period.since(OPENING), founder);
    }

    private void appoint(String office, String slug, Role role) {
        var name = office.toLowerCase(java.util.Locale.ROOT) + "." + slug;
        var officer = bean(Accounts.class).open("Officer " + name, name, PASSWORD, Entry.NOBODY);
        var seat =
                bean(Missions.class)
                        .createSeat(
                                new OfficeCode(office),
                                slug,
                                "Seat " + name,
                                "Fonction " + name,
                                Set.of(role),
                                founder);
        bean(Missions.class).appoint(seat, officer, false, Period.since(OPENING), founder);
        seats.put(name, seat);
    }

    /// The officer who signs in with this name, as in `berlin.political`.
    Officer officer(String name) {
        return bean(Accounts.class).officerNamed(name);
    }

    UUID seat(String name) {
        return java.util.Objects.requireNonNull(seats.get(name)).id();
    }

    /// A session such as the browser of this officer would hold.
    Token session(String name) {
        return ((SignIn.Welcome) bean(Accounts.class).signIn(name, PASSWORD)).session();
    }

    Token apiToken(String name) {
        return bean(Accounts.class).giveToken(officer(name), "test");
    }

    MovableClock clock() {
        return bean(MovableClock.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
