package chancery.testing;

import static chancery.access.Role.AUDITOR;
import static chancery.access.Role.DESK;
import static chancery.access.Role.LEGAL;
import static chancery.access.Role.OFFICER;
import static chancery.access.Role.READER;
import static chancery.access.Role.RELEASER;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.access.Token;
import chancery.access.Tokens;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Accreditations;
import chancery.missions.Appointments;
import chancery.missions.FirstAdministrator;
import chancery.missions.Missions;
import chancery.missions.NewMinistry;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.Offices;
import chancery.missions.SeatPlan;
import chancery.missions.SettingUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/// The invented ministry and its usual people, all in place since the first day of 2020.
///
/// Headquarters MINFOR, bureau LEGAL, missions BERLIN (to DE), OTTAWA (CA), LONDON (GB) and BERNE
/// (CH, and not residing LI).
public final class Ministry {

    /// Everybody's password.
    public static final String PASSWORD = "four plain words suffice";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final Instant FOUNDED = Instant.parse("2020-01-01T08:00:00Z");
    private static final Map<RunningChancery, Ministry> KNOWN = new WeakHashMap<>();

    private final RunningChancery chancery;

    private Ministry(RunningChancery chancery) {
        this.chancery = chancery;
    }

    /// The ministry that works in this Chancery, founded when first asked for.
    public static synchronized Ministry of(RunningChancery chancery) {
        return KNOWN.computeIfAbsent(chancery, Ministry::founded);
    }

    /// The ministry of the shared Chancery.
    public static Ministry shared() {
        return of(RunningChancery.shared());
    }

    /// The ministry that was founded in this database before.
    public static Ministry known(RunningChancery chancery) {
        return new Ministry(chancery);
    }

    private static Ministry founded(RunningChancery chancery) {
        var now = chancery.clock().instant();
        chancery.clock().moveTo(FOUNDED);
        var ministry = new Ministry(chancery);
        chancery.get(SettingUp.class)
                .establish(
                        new NewMinistry(
                                new OfficeCode("MINFOR"),
                                "Ministry of Foreign Affairs",
                                ZoneId.of("Europe/Lisbon")),
                        new FirstAdministrator("Ada Marsh", "ada.marsh", PASSWORD));
        ministry.openOffices();
        ministry.fillSeats();
        chancery.clock().moveTo(now);
        return ministry;
    }

    private void openOffices() {
        open("LEGAL", OfficeKind.BUREAU, "Legal Bureau", "Service juridique", "", "Europe/Lisbon");
        open(
                "BERLIN",
                OfficeKind.EMBASSY,
                "Embassy in Berlin",
                "Ambassade à Berlin",
                "DE",
                "Europe/Berlin");
        open(
                "OTTAWA",
                OfficeKind.HIGH_COMMISSION,
                "High Commission in Ottawa",
                "Haut-commissariat à Ottawa",
                "CA",
                "America/Toronto");
        open(
                "LONDON",
                OfficeKind.HIGH_COMMISSION,
                "High Commission in London",
                "Haut-commissariat à Londres",
                "GB",
                "Europe/London");
        open(
                "BERNE",
                OfficeKind.EMBASSY,
                "Embassy in Berne",
                "Ambassade à Berne",
                "CH",
                "Europe/Zurich");
        accredit("BERLIN", "DE", true);
        accredit("OTTAWA", "CA", true);
        accredit("LONDON", "GB", true);
        accredit("BERNE", "CH", true);
        accredit("BERNE", "LI", false);
    }

    private void open(
            String code, OfficeKind kind, String name, String french, String country, String zone) {
        var missions = get(Missions.class);
        var city = french.substring(french.lastIndexOf(' ') + 1);
        get(Offices.class)
                .open(
                        new Office(
                                UUID.randomUUID(),
                                new OfficeCode(code),
                                kind,
                                name,
                                french,
                                Optional.of(country)
                                        .filter(text -> !text.isEmpty())
                                        .map(CountryCode::new),
                                kind == OfficeKind.BUREAU ? "" : city,
                                ZoneId.of(zone),
                                "MON-FRI",
                                Optional.of(missions.headquarters(administrator()).id())),
                        SINCE,
                        administrator());
    }

    private void accredit(String mission, String host, boolean resident) {
        get(Accreditations.class)
                .accredit(
                        new OfficeCode(mission),
                        new CountryCode(host),
                        resident,
                        Period.since(SINCE),
                        administrator());
    }

    private void fillSeats() {
        seat("MINFOR", "desk", "Desk Officer", "Rédacteur", "Clara Voss", DESK, OFFICER);
        seat("MINFOR", "director", "Director", "Directeur", "Rui Tavares", RELEASER, DESK);
        seat("MINFOR", "archive", "Archivist", "Archiviste", "Nora Quill", AUDITOR, READER);
        seat("LEGAL", "counsel", "Counsel", "Conseiller juridique", "Ines Falk", LEGAL);
        seat(
                "BERLIN",
                "political",
                "Political Officer",
                "Conseiller politique",
                "Jonas Reed",
                OFFICER);
        seat("BERLIN", "head", "Ambassador", "Ambassadeur", "Marta Lind", RELEASER, OFFICER);
        seat(
                "OTTAWA",
                "political",
                "Political Officer",
                "Conseiller politique",
                "Owen Pratt",
                OFFICER);
        seat(
                "OTTAWA",
                "head",
                "High Commissioner",
                "Haut-commissaire",
                "Lucie Arnaud",
                RELEASER,
                OFFICER);
        seat(
                "LONDON",
                "political",
                "Political Officer",
                "Conseiller politique",
                "Petra Holm",
                OFFICER);
        seat(
                "LONDON",
                "head",
                "High Commissioner",
                "Haut-commissaire",
                "Simon Abara",
                RELEASER,
                OFFICER);
        seat(
                "BERNE",
                "political",
                "Political Officer",
                "Conseiller politique",
                "Luca Weber",
                OFFICER);
        seat("BERNE", "head", "Ambassador", "Ambassadeur", "Helen Gray", RELEASER, OFFICER);
    }

    private void seat(
            String office, String slug, String title, String french, String name, Role... roles) {
        var seat =
                get(SeatPlan.class)
                        .create(
                                new OfficeCode(office),
                                slug,
                                title,
                                french,
                                EnumSet.copyOf(List.of(roles)),
                                administrator());
        var officer = openAccount(name);
        get(Appointments.class).appoint(seat, officer, false, Period.since(SINCE), administrator());
    }

    /// Sets up everything; reads no papers by it.
    public Officer administrator() {
        return named("Ada Marsh");
    }

    /// Drafts directives at headquarters.
    public Officer desk() {
        return named("Clara Voss");
    }

    /// Releases at headquarters.
    public Officer director() {
        return named("Rui Tavares");
    }

    /// Reads the journal whole, at headquarters.
    public Officer auditor() {
        return named("Nora Quill");
    }

    /// Answers cautions, in the bureau LEGAL.
    public Officer counsel() {
        return named("Ines Falk");
    }

    /// The officer who works the taskings of this mission, as in `officerIn("BERLIN")`.
    public Officer officerIn(String mission) {
        return named(
                switch (mission) {
                    case "BERLIN" -> "Jonas Reed";
                    case "OTTAWA" -> "Owen Pratt";
                    case "LONDON" -> "Petra Holm";
                    case "BERNE" -> "Luca Weber";
                    default -> throw new IllegalArgumentException("no such mission: " + mission);
                });
    }

    /// The head of this mission, who releases.
    public Officer releaserIn(String mission) {
        return named(
                switch (mission) {
                    case "BERLIN" -> "Marta Lind";
                    case "OTTAWA" -> "Lucie Arnaud";
                    case "LONDON" -> "Simon Abara";
                    case "BERNE" -> "Helen Gray";
                    default -> throw new IllegalArgumentException("no such mission: " + mission);
                });
    }

    /// Anyone by name, with the seats they hold at this time.
    public Officer named(String name) {
        return get(Accounts.class).officerNamed(signInOf(name));
    }

    /// One more account, with no seat; its sign-in name is made from the name.
    public UUID openAccount(String name) {
        return get(Accounts.class).open(name, signInOf(name), PASSWORD, administrator().id());
    }

    /// One more officer, in a new seat of an office since 2020.
    public Officer appointed(String name, String office, Role... roles) {
        seat(office, signInOf(name).replace('.', '-'), "Officer", "Agent", name, roles);
        return named(name);
    }

    private static String signInOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    public Office office(String code) {
        return get(Missions.class).office(new OfficeCode(code), administrator());
    }

    public Office headquarters() {
        return office("MINFOR");
    }

    public Office legal() {
        return office("LEGAL");
    }

    public Office berlin() {
        return office("BERLIN");
    }

    public Office ottawa() {
        return office("OTTAWA");
    }

    public Office london() {
        return office("LONDON");
    }

    public Office berne() {
        return office("BERNE");
    }

    /// The ids of some offices, for labels.
    public Set<UUID> ids(Office... offices) {
        return Arrays.stream(offices).map(Office::id).collect(Collectors.toUnmodifiableSet());
    }

    /// A browser in which this officer has signed in.
    public Browser browserOf(Officer officer) {
        return chancery.browser().signedInAs(officer);
    }

    /// A program that calls the API with a token of this officer.
    public Caller callerOf(Officer officer) {
        Token token = get(Tokens.class).giveToken(officer, "tests");
        return chancery.caller().with(token);
    }

    public RunningChancery chancery() {
        return chancery;
    }

    /// A door of the program.
    public <T> T get(Class<T> type) {
        return chancery.get(type);
    }
}
