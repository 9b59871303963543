package chancery.missions.places;

import static chancery.missions.places.Places.GAZETTEER;
import static chancery.missions.places.Places.TODAY;
import static chancery.missions.places.Places.country;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.SharedData;
import chancery.kernel.CountryCode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Our dated table beside the undated lists of CLDR and the World Factbook.
class GroupingsBesideOtherListsTest {

    private static final Map<String, String> GROUPINGS =
            Map.of(
                    "EU", "eu",
                    "Eurozone", "eurozone",
                    "Schengen Convention", "schengen",
                    "EFTA", "efta",
                    "Council of Europe", "council-of-europe",
                    "OSCE", "osce",
                    "NATO", "nato",
                    "G-7", "g7",
                    "G-20", "g20",
                    "OECD", "oecd");

    /// Where the other lists are behind or in error.
    private static final List<Difference> KNOWN =
            List.of(
                    ours("schengen", "BG", "the list is older than 2024-03-31"),
                    ours("schengen", "RO", "the list is older than 2024-03-31"),
                    ours("eurozone", "HR", "the list is older than 2023-01-01"),
                    ours("eurozone", "BG", "the list is older than 2026-01-01"),
                    ours("oecd", "CL", "left out there, a member since 2010-05-07"),
                    ours("oecd", "CO", "left out there, a member since 2020-04-28"),
                    ours("oecd", "CR", "left out there, a member since 2021-05-25"),
                    ours("oecd", "LV", "left out there, a member since 2016-07-01"),
                    theirs("oecd", "IN", "India is a partner of the OECD, not a member"),
                    theirs("council-of-europe", "RU", "ceased to be a member on 2022-03-16"));

    @Test
    void differ_only_where_we_know_why() throws IOException {
        var folder = SharedData.folder();
        if (folder.isEmpty()) {
            System.out.println("left out: " + GROUPINGS.size() + " cases, no shared data");
            return;
        }
        var lists = read(folder.get().resolve("reference/countries/group-membership.csv"));
        GROUPINGS.forEach((theirName, ourName) ->
                assertThat(GAZETTEER.countriesOf(ourName, TODAY))
                        .as(ourName)
                        .isEqualTo(corrected(ourName, lists.getOrDefault(theirName, Set.of()))));
    }

    private static Set<CountryCode> corrected(String grouping, Set<CountryCode> list) {
        var corrected = new HashSet<>(list);
        for (var known : KNOWN) {
            if (known.grouping().equals(grouping)) {
                var changed =
                        known.isMember()
                                ? corrected.add(known.country())
                                : corrected.remove(known.country());
                assertThat(changed).as("still needed: " + known).isTrue();
            }
        }
        return corrected;
    }

    private static Map<String, Set<CountryCode>> read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return csv.stream()
                    .collect(
                            groupingBy(
                                    row -> row.getField("group"),
                                    mapping(row -> country(row.getField("iso2")), toSet())));
        }
    }

    private static Difference ours(String grouping, String code, String reason) {
        return new Difference(grouping, country(code), true, reason);
    }

    private static Difference theirs(String grouping, String code, String reason) {
        return new Difference(grouping, country(code), false, reason);
    }

    private record Difference(
            String grouping, CountryCode country, boolean isMember, String reason) {}
}
