package chancery.boards;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.boards.Rounds.Dates;
import chancery.boards.Rounds.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which of its rounds a directive shows on a day.
class RoundsTest {

    /// Delivered by 1 March and 1 June, reported two weeks later.
    private static final Rounds SPRING_AND_SUMMER =
            new Rounds(List.of(round(1, "2026-03-01"), round(2, "2026-06-01")));

    private static Span round(int number, String delivery) {
        var day = LocalDate.parse(delivery);
        return new Span(number, Optional.of(new Dates(day, day, day.plusDays(14))));
    }

    private static int currentOn(String day) {
        return SPRING_AND_SUMMER.currentOn(LocalDate.parse(day));
    }

    @Test
    void the_first_runs_until_it_is_reported_everywhere() {
        assertThat(currentOn("2026-01-02")).isEqualTo(1);
        assertThat(currentOn("2026-03-15")).isEqualTo(1);
    }

    @Test
    void one_just_reported_stays_until_half_of_the_time_to_the_next_delivery_is_over() {
        assertThat(currentOn("2026-03-16")).isEqualTo(1);
        assertThat(currentOn("2026-04-22")).isEqualTo(1);
        assertThat(currentOn("2026-04-23")).isEqualTo(2);
    }

    @Test
    void the_last_stays_for_good() {
        assertThat(currentOn("2026-06-01")).isEqualTo(2);
        assertThat(currentOn("2027-06-01")).isEqualTo(2);
    }

    @Test
    void without_days_there_is_one() {
        var standing = new Rounds(List.of(new Span(0, Optional.empty())));

        assertThat(standing.currentOn(LocalDate.parse("2026-03-01"))).isZero();
    }
}
