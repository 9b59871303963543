package chancery.missions.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingWeekTest {

    @ParameterizedTest
    @ValueSource(strings = {"MON-FRI", "SUN-THU", "MON-SUN", "WED", "MON-THU,SAT", "FRI-MON"})
    void reads_back_what_it_writes(String text) {
        assertThat(WorkingWeek.parse(text)).hasToString(text);
    }

    @Test
    void is_forgiving_about_case_and_spaces() {
        assertThat(WorkingWeek.parse(" sun - thu , sat ")).hasToString("SAT-THU");
    }

    @Test
    void includes_sunday_and_not_friday_when_it_runs_from_sunday_to_thursday() {
        var week = WorkingWeek.parse("SUN-THU");

        assertThat(week.includes(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(week.days()).doesNotContain(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MON-", "MONDAY", "MON-WED-FRI", "MON,,TUE"})
    void refuses_what_is_no_working_week(String text) {
        assertThatThrownBy(() -> WorkingWeek.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a working week");
    }
}
