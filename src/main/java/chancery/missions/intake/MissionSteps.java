package chancery.missions.intake;

import chancery.access.Administration;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.missions.Seat;
import chancery.missions.calendar.DayChange;
import chancery.missions.calendar.DayOverride;
import chancery.missions.calendar.WorkingWeek;
import chancery.web.Fields;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads each step from its fields and answers the step itself, to be taken once the caller has
/// ended reading: `var step = steps.opening(fields, by); fields.refuseFaults(); step.get();`.
@Component
public class MissionSteps {

    private static final int NAME = 200;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Missions missions;
    private final Administration accounts;
    private final Ids ids;

    MissionSteps(Missions missions, Administration accounts, Ids ids) {
        this.missions = missions;
        this.accounts = accounts;
        this.ids = ids;
    }

    /// `code, kind, name, nameFr, country, city, timeZone, workingWeek, parent, opened`.
    public Supplier<Office> opening(Fields fields, Officer by) {
        var code = fields.parsed("code", OfficeCode::parse, "missions.fault.code");
        require(fields, "code", code);
        var kind = fields.choice("kind", OfficeKind.class);
        var name = fields.text("name", NAME);
        var french = fields.optionalText("nameFr", NAME).orElse(name);
        var country = fields.parsed("country", CountryCode::parse, "missions.fault.country");
        if (kind.isMission()) {
            require(fields, "country", country);
        }
        var city = fields.optionalText("city", NAME).orElse("");
        var zone = fields.parsed("timeZone", MissionSteps::zone, "missions.fault.time-zone");
        require(fields, "timeZone", zone);
        var week =
                fields.parsed("workingWeek", WorkingWeek::parse, "missions.fault.working-week")
                        .orElse(WorkingWeek.MONDAY_TO_FRIDAY);
        var parent =
                fields.has("parent")
                        ? office(fields, "parent", by)
                        : Optional.of(missions.headquarters(by));
        var opened = fields.day("opened");
        return () ->
                missions.open(
                        new Office(
                                ids.next(),
                                code.orElseThrow(),
                                kind,
                                name,
                                french,
                                country,
                                city,
                                zone.orElseThrow(),
                                week.toString(),
                                parent.map(Office::id)),
                        opened,
                        by);
    }

    /// A zone of the time-zone database by its name; offsets such as `+02:00` know no summer.
    public static ZoneId zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? ZoneId.of(text)
                : refuse("no such zone: " + text);
    }

    private static ZoneId refuse(String why) {
        throw new IllegalArgumentException(why);
    }

    /// `office, state, from`.
    public Supplier<Office> changing(Fields fields, Officer by) {
        var office = office(fields, "office", by);
        var state = fields.choice("state", State.class);
        var from = fields.day("from");
        return () -> {
            missions.change(office.orElseThrow().code(), state, from, by);
            return office.orElseThrow();
        };
    }

    /// `office, successor, from`.
    public Supplier<Office> merging(Fields fields, Officer by) {
        var office = office(fields, "office", by);
        var successor = office(fields, "successor", by);
        var from = fields.day("from");
        return () -> {
            missions.merge(office.orElseThrow().code(), successor.orElseThrow().code(), from, by);
            return office.orElseThrow();
        };
    }

    /// `mission, host, resident, from, to`.
    public Supplier<Office> accrediting(Fields fields, Officer by) {
        var mission = office(fields, "mission", by);
        var host = host(fields);
        boolean resident = fields.yes("resident");
        var period = Dates.period(fields);
        return () -> {
            missions.accredit(
                    mission.orElseThrow().code(), host.orElseThrow(), resident, period, by);
            return mission.orElseThrow();
        };
    }

    /// `mission, host, to`.
    public Supplier<Office> endingAccreditation(Fields fields, Officer by) {
        var mission = office(fields, "mission", by);
        var host = host(fields);
        var to = fields.day("to");
        return () -> {
            missions.endAccreditation(mission.orElseThrow().code(), host.orElseThrow(), to, by);
            return mission.orElseThrow();
        };
    }

    /// `office, seat, title, titleFr, roles`.
    public Supplier<Seat> creatingSeat(Fields fields, Officer by) {
        var office = office(fields, "office", by);
        var slug = slug(fields);
        var title = fields.text("title", NAME);
        var french = fields.optionalText("titleFr", NAME).orElse(title);
        var roles = roles(fields);
        return () ->
                missions.createSeat(office.orElseThrow().code(), slug, title, french, roles, by);
    }

    private static String slug(Fields fields) {
        var slug = fields.text("seat", 40);
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) {
            fields.fault("seat", "missions.fault.seat-name");
        }
        return slug;
    }

    private static Set<Role> roles(Fields fields) {
        var roles = EnumSet.noneOf(Role.class);
        fields.texts("roles").stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,]+")))
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        Arrays.stream(Role.values())
                                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                                .findFirst()
                                .ifPresentOrElse(
                                        roles::add,
                                        () -> fields.fault("roles", "missions.fault.role", name)));
        if (roles.isEmpty() && fields.texts("roles").isEmpty()) {
            fields.fault("roles", "missions.fault.no-role");
        }
        return roles;
    }

    /// `office, seat, person, cover, from, to`; answers the seat.
    public Supplier<Seat> appointing(Fields fields, Officer by) {
        var office = office(fields, "office", by);
        var slug = slug(fields);
        var seat = office.flatMap(found -> missions.findSeat(found.id(), slug, by));
        if (office.isPresent() && !slug.isEmpty() && seat.isEmpty()) {
            fields.fault("seat", "missions.fault.no-seat", slug, office.get().code());
        }
        var person = fields.text("person", 100);
        var officer = accounts.officerOf(person);
        if (!person.isEmpty() && officer.isEmpty()) {
            fields.fault("person", "missions.fault.no-account", person);
        }
        boolean cover = fields.yes("cover");
        var period = Dates.period(fields);
        return () -> {
            missions.appoint(seat.orElseThrow(), officer.orElseThrow(), cover, period, by);
            return seat.orElseThrow();
        };
    }

    /// `office, holding, to`.
    public Supplier<Office> vacating(Fields fields, Officer by) {
        var office = office(fields, "office", by);
        var holding = fields.id("holding");
        var to = fields.day("to");
        return () -> {
            missions.vacate(holding, to, office.orElseThrow().code(), by);
            return office.orElseThrow();
        };
    }

    /// `office, day, change, reason`.
    public Supplier<Office> overridingDay(Fields fields, Officer by) {
        var office = office(fields, "office", by);
        var day = fields.day("day");
        var change = fields.choice("change", DayChange.class);
        var reason = fields.text("reason", NAME);
        return () -> {
            missions.overrideDay(
                    office.orElseThrow().code(), new DayOverride(day, change, reason), by);
            return office.orElseThrow();
        };
    }

    private Optional<Office> office(Fields fields, String name, Officer by) {
        var code = fields.parsed(name, OfficeCode::parse, "missions.fault.code");
        require(fields, name, code);
        var found = code.flatMap(known -> missions.findByCode(known, by));
        if (code.isPresent() && found.isEmpty()) {
            fields.fault(name, "missions.fault.no-office", code.get());
        }
        return found;
    }

    private static Optional<CountryCode> host(Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "missions.fault.country");
        require(fields, "host", host);
        return host;
    }

    private static void require(Fields fields, String name, Optional<?> value) {
        if (value.isEmpty() && !fields.has(name)) {
            fields.fault(name, "web.fault.missing");
        }
    }
}
