package chancery.missions.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlyDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 2026-05-08",
        "12-24, 2026-12-24",
        "10-08+MONDAY, 2026-10-12",
        "EASTER-2, 2026-04-03",
        "ORTHODOX+1, 2026-04-13"
    })
    void falls_where_the_calendar_of_2026_has_it(String rule, LocalDate day) {
        assertThat(YearlyDay.parse(rule).in(2026)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-08", "12-24", "10-08+MONDAY", "EASTER-2", "ORTHODOX+0"})
    void reads_back_what_it_writes(String rule) {
        assertThat(YearlyDay.parse(rule)).hasToString(rule);
    }

    @Test
    void may_be_missing_from_a_year() {
        assertThat(YearlyDay.parse("02-29").in(2026)).isEmpty();
        assertThat(YearlyDay.parse("2026-05-08").in(2027)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13-01", "EASTER", "10-08+MON", "10-08+NODAY", "2026-02-30"})
    void refuses_what_names_no_day(String rule) {
        assertThatThrownBy(() -> YearlyDay.parse(rule))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
