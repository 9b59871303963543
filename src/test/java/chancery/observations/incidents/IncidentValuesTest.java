package chancery.observations.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.observations.incidents.intake.IncidentFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentValuesTest {

    @Test
    void the_classification_has_eleven_sections_and_every_division_lies_in_one() {
        var all = OffenceCategory.all();

        assertThat(all.stream().filter(OffenceCategory::isSection)).hasSize(11);
        assertThat(all).allMatch(one -> one.section().includes(one));
        assertThat(all)
                .allMatch(one -> !one.title(Locale.ENGLISH).isBlank())
                .allMatch(one -> !one.title(Locale.FRANCE).isBlank());
        assertThat(OffenceCategory.parse("iccs0805").title(Locale.ENGLISH))
                .isEqualTo("Acts related to migration");
    }

    @Test
    void a_number_reads_back_what_it_writes() {
        for (var count :
                List.of(
                        Count.of(CountKind.DEAD, 0),
                        Count.of(CountKind.DEAD, 3),
                        new Count(CountKind.VICTIMS, 2, 3, 5))) {
            assertThat(Count.parse(count.kind(), count.number())).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "3/2/1", "1/2", "1/2/3/4", "100001", "2,5"})
    void what_is_no_number_of_people_is_refused(String text) {
        assertThatThrownBy(() -> Count.parse(CountKind.DEAD, text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_fields_of_a_form_read_back_what_they_write() {
        var source = Happenings.statement("Fields");
        var fields = Happenings.robbery(source);
        fields.put("rights", List.of("LIFE"));
        fields.put("biasRecorded", List.of("on"));
        fields.put("geoPrecision", List.of("REGION"));
        fields.put("timePrecision", List.of("WIDER"));
        fields.put("statusOn", List.of("2026-02-05"));
        var draft = Happenings.drafted(fields);
        var again = Happenings.read(draft.fields());

        assertThat(draft.fields()).isEqualTo(fields);
        assertThat(IncidentFields.of(again.text(), again.status(), List.of(), again.bearings()))
                .isEqualTo(without(fields, "sources[0]."));
    }

    private static Map<String, List<String>> without(
            Map<String, List<String>> fields, String start) {
        var others = new TreeMap<>(fields);
        others.keySet().removeIf(name -> name.startsWith(start));
        return others;
    }
}
