package chancery.missions.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissionCalendarTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    private final MissionCalendar berlin = berlin(List.of());

    @Test
    void is_closed_at_the_weekend_on_public_holidays_and_by_its_own_word() {
        var calendar = berlin(List.of(DayOverride.closed(CHRISTMAS_EVE, "Mission closed")));

        assertThat(calendar.whyClosed(LocalDate.of(2026, 12, 27))).contains(new Closed.Weekend());
        assertThat(calendar.whyClosed(LocalDate.of(2026, 12, 25)))
                .contains(new Closed.PublicHoliday(new HolidayName("Christmas Day", "Noël")));
        assertThat(calendar.whyClosed(CHRISTMAS_EVE))
                .contains(new Closed.Closure("Mission closed"));
        assertThat(calendar.isWorkingDay(NEW_YEARS_EVE)).isTrue();
    }

    @Test
    void works_on_a_holiday_when_it_says_so() {
        var calendar =
                berlin(
                        List.of(
                                DayOverride.open(
                                        LocalDate.of(2026, 12, 26), "Visit of the minister")));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 26))).isTrue();
    }

    @Test
    void follows_the_later_of_two_words_about_one_day() {
        var calendar =
                berlin(
                        List.of(
                                DayOverride.closed(NEW_YEARS_EVE, "Closed"),
                                DayOverride.open(NEW_YEARS_EVE, "Open after all")));

        assertThat(calendar.isWorkingDay(NEW_YEARS_EVE)).isTrue();
    }

    @Test
    void finds_the_working_day_on_or_after_and_on_or_before_across_the_year_end() {
        assertThat(berlin.workingDayOnOrAfter(LocalDate.of(2027, 1, 1))).isEqualTo("2027-01-04");
        assertThat(berlin.workingDayOnOrBefore(LocalDate.of(2027, 1, 3))).isEqualTo("2026-12-31");
        assertThat(berlin.workingDayOnOrAfter(NEW_YEARS_EVE)).isEqualTo(NEW_YEARS_EVE);
    }

    @Test
    void counts_working_days_forwards_and_backwards() {
        assertThat(berlin.plusWorkingDays(CHRISTMAS_EVE, 5)).isEqualTo("2027-01-04");
        assertThat(berlin.plusWorkingDays(LocalDate.of(2027, 1, 4), -5)).isEqualTo(CHRISTMAS_EVE);
        assertThat(berlin.plusWorkingDays(LocalDate.of(2026, 12, 26), 0)).isEqualTo("2026-12-28");
    }

    @Test
    void works_on_sunday_and_rests_on_friday_in_a_week_from_sunday_to_thursday() {
        var riyadh =
                new MissionCalendar(
                        ZoneId.of("Asia/Riyadh"),
                        WorkingWeek.parse("SUN-THU"),
                        Holidays.shipped().of(new CountryCode("SA")),
                        List.of());

        assertThat(riyadh.isWorkingDay(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(riyadh.workingDayOnOrAfter(LocalDate.of(2026, 2, 20))).isEqualTo("2026-02-23");
        assertThat(riyadh.dayAt(Instant.parse("2026-03-01T21:30:00Z"))).isEqualTo("2026-03-02");
    }

    @Test
    void has_only_week_and_own_word_when_the_host_is_unknown() {
        var calendar =
                new MissionCalendar(
                        ZoneId.of("Europe/Rome"),
                        WorkingWeek.MONDAY_TO_FRIDAY,
                        HostHolidays.UNKNOWN,
                        List.of());

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void gives_up_when_no_day_in_a_year_is_open() {
        var first = LocalDate.of(2026, 1, 1);
        var closed =
                first.datesUntil(first.plusDays(400))
                        .map(day -> DayOverride.closed(day, "Suspended"))
                        .toList();

        assertThatThrownBy(() -> berlin(closed).workingDayOnOrAfter(first))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no working day within a year of 2026-01-01");
    }

    private static MissionCalendar berlin(List<DayOverride> overrides) {
        return new MissionCalendar(
                ZoneId.of("Europe/Berlin"),
                WorkingWeek.MONDAY_TO_FRIDAY,
                Holidays.shipped().of(new CountryCode("DE")),
                overrides);
    }
}
