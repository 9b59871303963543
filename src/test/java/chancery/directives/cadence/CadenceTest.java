package chancery.directives.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"once", "standing", "2026-01-15 FREQ=MONTHLY;INTERVAL=3"})
    void reads_back_what_it_writes(String text) {
        assertThat(Cadence.parse(text)).hasToString(text);
    }

    @Test
    void has_no_rounds_when_it_is_once_or_standing() {
        var century = NEW_YEAR.plusYears(100);

        assertThat(Cadence.parse("once").roundsBetween(NEW_YEAR, century)).isEmpty();
        assertThat(Cadence.parse("standing").roundsBetween(NEW_YEAR, century)).isEmpty();
    }

    @Test
    void counts_rounds_from_its_own_beginning_whatever_window_is_asked() {
        var quarterly = Cadence.parse("2026-01-15 FREQ=MONTHLY;INTERVAL=3");

        assertThat(quarterly.roundsBetween(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 10, 15)))
                .containsExactly(
                        new Round(3, LocalDate.of(2026, 7, 15)),
                        new Round(4, LocalDate.of(2026, 10, 15)));
    }

    @Test
    void begins_on_the_first_day_that_its_rule_matches() {
        var mondays = Cadence.parse("2026-01-01 FREQ=WEEKLY;BYDAY=MO");

        assertThat(mondays.roundsBetween(NEW_YEAR, LocalDate.of(2026, 1, 12)))
                .extracting(Round::nominal)
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 12));
    }

    @Test
    void takes_the_first_weekday_of_a_month_not_of_the_rest_of_it() {
        var firstWeekday =
                Cadence.parse("2026-01-15 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=2");

        assertThat(firstWeekday.roundsBetween(NEW_YEAR, NEW_YEAR.plusYears(9)))
                .containsExactly(
                        new Round(1, LocalDate.of(2026, 2, 2)),
                        new Round(2, LocalDate.of(2026, 3, 2)));
    }

    @Test
    void ends_with_its_last_day_included() {
        var daily = Cadence.parse("2026-12-30 FREQ=DAILY;UNTIL=20270102");

        assertThat(daily.roundsBetween(NEW_YEAR, NEW_YEAR.plusYears(9)))
                .hasSize(4)
                .last()
                .isEqualTo(new Round(4, LocalDate.of(2027, 1, 2)));
    }

    @Test
    void leaves_the_rounds_before_its_end_alone_when_asked_twice() {
        var weekly = CommonCadence.WEEKLY.from(NEW_YEAR);
        var june = NEW_YEAR.plusMonths(5);

        assertThat(weekly.roundsBetween(NEW_YEAR, june))
                .isEqualTo(weekly.roundsBetween(NEW_YEAR, june))
                .hasSize(22);
    }

    @Test
    void refuses_more_rounds_than_anybody_means() {
        var daily = Cadence.parse("2026-01-01 FREQ=DAILY");

        assertThat(daily.roundsBetween(NEW_YEAR, NEW_YEAR.plusDays(499))).hasSize(500);
        assertThatThrownBy(() -> daily.roundsBetween(NEW_YEAR, NEW_YEAR.plusDays(500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 500 rounds from 2026-01-01 to 2027-05-16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREQ=SECONDLY                       | not within a day
                    FREQ=MINUTELY                       | not within a day
                    FREQ=HOURLY;INTERVAL=48             | not within a day
                    FREQ=DAILY;BYHOUR=9                 | not hours
                    FREQ=DAILY;COUNT=501                | at most 500 rounds
                    FREQ=DAILY;UNTIL=20270101T000000Z   | as in UNTIL=20261231
                    FREQ=YEARLY;BYWEEKNO=20             | name the weekday
                    FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO    | week 53
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | names no day
                    FREQ=DAILY;UNTIL=20251231           | names no day
                    RSCALE=GREGORIAN;FREQ=YEARLY        | RFC 5545 only
                    FREQ=SOMETIMES                      | not a rule of RFC 5545
                    quarterly                           | not a rule of RFC 5545
                    """)
    void refuses_a_rule_that_is_no_cadence_and_says_why(String rule, String why) {
        assertThatThrownBy(() -> new Cadence.Recurring(NEW_YEAR, rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sometimes", "15.1.2026 FREQ=DAILY", "2026-01-15 FREQ=DAILY at noon"})
    void refuses_text_that_is_no_cadence(String text) {
        assertThatThrownBy(() -> Cadence.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WEEKLY      | 2026-01-31 | 2026-02-07 | 2026-02-14
                    MONTHLY     | 2026-01-31 | 2026-02-28 | 2026-03-31
                    MONTHLY     | 2026-01-30 | 2026-02-28 | 2026-03-30
                    MONTHLY     | 2026-01-15 | 2026-02-15 | 2026-03-15
                    QUARTERLY   | 2026-11-30 | 2027-02-28 | 2027-05-30
                    HALF_YEARLY | 2026-08-31 | 2027-02-28 | 2027-08-31
                    YEARLY      | 2028-02-29 | 2029-02-28 | 2030-02-28
                    """)
    void never_leaves_out_a_short_month_in_the_common_choices(
            CommonCadence choice, LocalDate first, LocalDate second, LocalDate third) {
        assertThat(choice.from(first).roundsBetween(first, third))
                .extracting(Round::nominal)
                .isEqualTo(List.of(first, second, third));
    }
}
