package chancery.missions.places;

import static chancery.missions.places.Places.GEOGRAPHY;
import static chancery.missions.places.Places.country;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorldMapTableTest {

    private static final Pattern PATH =
            Pattern.compile("(M[\\d.]+,[\\d.]+l-?[\\d.]+,-?[\\d.]+( -?[\\d.]+,-?[\\d.]+)+z)*");

    @Test
    void draws_or_dots_every_country_but_uninhabited_Bouvet_Island() throws IOException {
        var drawn = rows().stream().map(row -> country(row.getField("code"))).collect(toSet());

        assertThat(GEOGRAPHY.countries().all())
                .extracting(Country::code)
                .filteredOn(code -> !drawn.contains(code))
                .containsExactly(country("BV"));
        assertThat(drawn).hasSize(249);
    }

    @Test
    void holds_shapes_for_large_countries_and_a_point_within_the_sheet_for_all()
            throws IOException {
        for (var row : rows()) {
            assertThat(Double.parseDouble(row.getField("x"))).isBetween(0.0, 1000.0);
            assertThat(Double.parseDouble(row.getField("y"))).isBetween(0.0, 500.0);
            assertThat(PATH.matcher(row.getField("path")).matches()).as(row.toString()).isTrue();
        }
        assertThat(rows()).filteredOn(row -> !row.getField("path").isEmpty()).hasSize(175);
    }

    @Test
    void leaves_the_smallest_to_a_dot() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.getField("path").isEmpty())
                .extracting(row -> row.getField("code"))
                .contains("MT", "SG", "MC", "VA", "LI", "SM", "AD", "TV");
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        var file = WorldMapTableTest.class.getResourceAsStream("/missions/reference/world-map.csv");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(file))) {
            return csv.stream().toList();
        }
    }
}
