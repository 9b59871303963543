package chancery.evidence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Periods in the forms of offices.
class ReferencePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2008, 2008, 2008-01-01, 2009-01-01",
        "2008M01, 2008-01, 2008-01-01, 2008-02-01",
        "2008-M02, 2008-02, 2008-02-01, 2008-03-01",
        "2008-12, 2008-12, 2008-12-01, 2009-01-01",
        "2008Q2, 2008-Q2, 2008-04-01, 2008-07-01",
        "2008-Q4, 2008-Q4, 2008-10-01, 2009-01-01",
        "2008S2, 2008-S2, 2008-07-01, 2009-01-01",
        "2009-W01, 2009-W01, 2008-12-29, 2009-01-05",
        "2020W53, 2020-W53, 2020-12-28, 2021-01-04",
        "2017-06-30, 2017-06-30, 2017-06-30, 2017-07-01",
        "2015-2018, 2015-2018, 2015-01-01, 2019-01-01"
    })
    void is_read_and_written_in_one_form(
            String written, String text, LocalDate from, LocalDate until) {
        var period = ReferencePeriod.parse(written);

        assertThat(period).isEqualTo(new ReferencePeriod(from, until, text));
        assertThat(ReferencePeriod.parse(period.toString())).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08",
                "20081",
                "2008-13",
                "2008M00",
                "2008-Q5",
                "2008-S3",
                "2008-W54",
                "2017-02-29",
                "2018-2015",
                "2014/2015",
                "last year"
            })
    void what_is_no_period_is_refused(String written) {
        assertThatThrownBy(() -> ReferencePeriod.parse(written))
                .hasMessageContaining("fault.period");
    }

    @Test
    void one_day_is_told_from_a_time() {
        assertThat(ReferencePeriod.parse("2017-06-30").isDay()).isTrue();
        assertThat(ReferencePeriod.year(2017).isDay()).isFalse();
    }
}
