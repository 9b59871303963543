package chancery.missions.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.missions.ShippedTables;
import chancery.missions.places.Grouping.Membership;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the tables of places from the class path.
final class GeographyTables {

    private GeographyTables() {}

    static Geography read() {
        var countries =
                ShippedTables.rows("countries.csv").stream().map(GeographyTables::country).toList();
        var regions =
                ShippedTables.rows("regions.csv").stream().map(GeographyTables::region).toList();
        return new Geography(new Countries(countries), regions, readGroupings());
    }

    private static List<Grouping> readGroupings() {
        var memberships =
                ShippedTables.rows("grouping-members.csv").stream()
                        .collect(
                                groupingBy(
                                        row -> row.getField("grouping"),
                                        mapping(GeographyTables::membership, toList())));
        return ShippedTables.rows("groupings.csv").stream()
                .map(row ->
                        grouping(row, memberships.getOrDefault(row.getField("slug"), List.of())))
                .toList();
    }

    private static Country country(NamedCsvRecord row) {
        return new Country(
                new CountryCode(row.getField("code")),
                row.getField("alpha3"),
                optional(row, "m49"),
                optional(row, "region"),
                bilingual(row, "name"),
                bilingual(row, "phrase"),
                otherNames(row));
    }

    private static Region region(NamedCsvRecord row) {
        return new Region(
                row.getField("slug"),
                row.getField("m49"),
                optional(row, "parent"),
                bilingual(row, "name"),
                bilingual(row, "phrase"),
                bilingual(row, "whole"),
                otherNames(row));
    }

    private static Grouping grouping(NamedCsvRecord row, List<Membership> memberships) {
        return new Grouping(
                row.getField("slug"),
                bilingual(row, "name"),
                bilingual(row, "phrase"),
                bilingual(row, "whole"),
                otherNames(row),
                memberships);
    }

    private static Membership membership(NamedCsvRecord row) {
        return new Membership(
                new CountryCode(row.getField("country")),
                new Period(
                        LocalDate.parse(row.getField("from")),
                        optional(row, "to").map(LocalDate::parse)),
                row.getField("source"));
    }

    /// Columns named `<what>_en` and `<what>_fr`.
    private static Bilingual bilingual(NamedCsvRecord row, String what) {
        return new Bilingual(row.getField(what + "_en"), row.getField(what + "_fr"));
    }

    private static Optional<String> optional(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    /// The names in both languages and those of the column `also`.
    private static Set<String> otherNames(NamedCsvRecord row) {
        var names = bilingual(row, "name");
        return Stream.concat(
                        Stream.of(Slug.of(names.english()), Slug.of(names.french())),
                        Stream.of(row.getField("also").split(" ")))
                .filter(name -> !name.isEmpty())
                .collect(toUnmodifiableSet());
    }
}
