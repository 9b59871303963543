package chancery.missions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueDayTest {

    private final MissionCalendar berlin = calendar("Europe/Berlin", "MON-FRI", "DE");

    @Test
    void stays_where_the_mission_works() {
        var due = berlin.moved(LocalDate.of(2026, 5, 4));

        assertThat(due.isMoved()).isFalse();
        assertThat(due.inWords(Locale.ENGLISH)).isEqualTo("Due on Monday 4 May 2026.");
        assertThat(due.inWords(Locale.FRENCH)).isEqualTo("Échéance : lundi 4 mai 2026.");
    }

    @Test
    void moves_over_a_holiday_and_a_weekend_in_berlin_step_by_step() {
        var due = berlin.moved(LocalDate.of(2026, 5, 1));

        assertThat(due.actual()).isEqualTo("2026-05-04");
        assertThat(due.steps())
                .extracting(DueDay.Step::day)
                .map(LocalDate::getDayOfMonth)
                .containsExactly(1, 2, 3);
        assertThat(due.inWords(Locale.ENGLISH))
                .isEqualTo(
                        "Due on Monday 4 May 2026, moved from Friday 1 May 2026"
                                + " (Fri 1 May: Labour Day; Sat 2 May: weekend; Sun 3 May: weekend).");
    }

    @Test
    void says_the_same_in_french_with_the_first_of_the_month_as_french_counts_it() {
        assertThat(berlin.moved(LocalDate.of(2026, 5, 1)).inWords(Locale.FRENCH))
                .isEqualTo(
                        "Échéance : lundi 4 mai 2026, reportée du vendredi 1er mai 2026"
                                + " (ven. 1er mai : Fête du travail; sam. 2 mai : fin de semaine;"
                                + " dim. 3 mai : fin de semaine).");
    }

    @Test
    void moves_over_founding_day_where_the_week_runs_from_sunday_to_thursday() {
        var due = calendar("Asia/Riyadh", "SUN-THU", "SA").moved(LocalDate.of(2026, 2, 20));

        assertThat(due.inWords(Locale.ENGLISH))
                .isEqualTo(
                        "Due on Monday 23 February 2026, moved from Friday 20 February 2026"
                                + " (Fri 20 Feb: weekend; Sat 21 Feb: weekend; Sun 22 Feb: Founding Day).");
    }

    @Test
    void moves_into_the_next_year() {
        var due = calendar("Pacific/Auckland", "MON-FRI", "NZ").moved(LocalDate.of(2026, 12, 26));
        var newYear = berlin.moved(LocalDate.of(2027, 1, 1));

        assertThat(due.actual()).isEqualTo("2026-12-29");
        assertThat(newYear.actual()).isEqualTo("2027-01-04");
        assertThat(newYear.steps())
                .first()
                .extracting(DueDay.Step::reason)
                .hasToString("PublicHoliday[name=New Year's Day]");
    }

    @Test
    void has_every_text_in_both_languages() throws Exception {
        assertThat(keys("calendar_fr")).isEqualTo(keys("calendar"));
    }

    private static Set<Object> keys(String bundle) throws Exception {
        var texts = new Properties();
        try (var stream = DueDay.class.getResourceAsStream("/missions/" + bundle + ".properties")) {
            texts.load(stream);
        }
        return texts.keySet();
    }

    private static MissionCalendar calendar(String zone, String week, String host) {
        return new MissionCalendar(
                ZoneId.of(zone),
                WorkingWeek.parse(week),
                Holidays.shipped().of(new CountryCode(host)),
                List.of());
    }
}
