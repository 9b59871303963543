package chancery.rehearsal.founding;

import chancery.kernel.OfficeCode;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.places.Country;
import chancery.rehearsal.notes.Notes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The offices of a made-up ministry: headquarters, and a mission in every country in turn.
public final class MadeOffices {

    public static final OfficeCode HEADQUARTERS = new OfficeCode("MINFOR");
    private static final int LONGEST_NAME = 18;

    private final Notes notes;
    private final UUID top;
    private final List<Country> countries;

    /// @param countries those of a region are used, in their order
    public MadeOffices(Notes notes, UUID top, List<Country> countries) {
        this.notes = notes;
        this.top = top;
        this.countries =
                countries.stream().filter(country -> country.region().isPresent()).toList();
    }

    public static Office headquarters(UUID top) {
        return new Office(
                top,
                HEADQUARTERS,
                OfficeKind.HEADQUARTERS,
                "Ministry of a rehearsal",
                "Ministère d’une répétition",
                Optional.empty(),
                "",
                ZoneOffset.UTC,
                "MON-FRI",
                Optional.empty());
    }

    public Office mission(int number) {
        var country = countries.get(number % countries.size());
        int lap = number / countries.size();
        var kind = lap == 0 ? OfficeKind.EMBASSY : OfficeKind.CONSULATE_GENERAL;
        var french = lap == 0 ? "Ambassade" : "Consulat général";
        return new Office(
                notes.id(),
                new OfficeCode(codeOf(country) + suffix(lap)),
                kind,
                (lap == 0 ? "Embassy, " : "Consulate General, ")
                        + country.name().english()
                        + suffix(lap),
                french + ", " + country.name().french() + suffix(lap),
                Optional.of(country.code()),
                country.name().english(),
                ZoneId.of("UTC"),
                "MON-FRI",
                Optional.of(top));
    }

    private static String codeOf(Country country) {
        var name = country.canonical().toUpperCase(Locale.ROOT).replace('-', ' ');
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).strip();
    }

    /// Nothing for the first mission in a country, then A, B and so on.
    private static String suffix(int lap) {
        return lap == 0 ? "" : " " + Character.toString('A' + lap - 1);
    }
}
