package chancery.missions.intake;

import chancery.access.Administration;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.missions.Appointments;
import chancery.missions.Office;
import chancery.missions.Seat;
import chancery.missions.SeatPlan;
import chancery.web.Fields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads the steps by which seats are made, filled and left.
@Component
public class SeatSteps {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final OfficeInput offices;
    private final SeatPlan seats;
    private final Appointments appointments;
    private final Administration accounts;

    SeatSteps(
            OfficeInput offices,
            SeatPlan seats,
            Appointments appointments,
            Administration accounts) {
        this.offices = offices;
        this.seats = seats;
        this.appointments = appointments;
        this.accounts = accounts;
    }

    /// `office, seat, title, titleFr, roles`.
    public Supplier<Seat> creatingSeat(Fields fields, Officer by) {
        var office = offices.office(fields, "office", by);
        var slug = slug(fields);
        var title = fields.text("title", OfficeInput.NAME);
        var french = fields.optionalText("titleFr", OfficeInput.NAME).orElse(title);
        var roles = roles(fields);
        return () -> seats.create(office.orElseThrow().code(), slug, title, french, roles, by);
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
        var office = offices.office(fields, "office", by);
        var slug = slug(fields);
        var seat = office.flatMap(found -> seats.find(found.id(), slug, by));
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
            appointments.appoint(seat.orElseThrow(), officer.orElseThrow(), cover, period, by);
            return seat.orElseThrow();
        };
    }

    /// `office, holding, to`.
    public Supplier<Office> vacating(Fields fields, Officer by) {
        var office = offices.office(fields, "office", by);
        var holding = fields.id("holding");
        var to = fields.day("to");
        return () -> {
            appointments.vacate(holding, to, office.orElseThrow().code(), by);
            return office.orElseThrow();
        };
    }
}
