package chancery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.TrialAccount;
import chancery.database.DatabaseOwner;
import chancery.testing.RunningChancery;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Scripted officers work a few seconds through the API, and everything they do is taken.
class PlayingAWorkingDayTest {

    @Test
    void three_officers_work_without_an_error() throws InterruptedException {
        try (var chancery = RunningChancery.start()) {
            // They file for yesterday by the machine's clock.
            chancery.clock().moveTo(Instant.now());
            var accounts = new ArrayList<TrialAccount>();
            new Rehearsal(chancery.get(DatabaseOwner.class))
                    .generate(
                            new Scale(4, 8, 60, 3, LocalDate.now(ZoneOffset.UTC)),
                            said -> {},
                            accounts::addAll);
            var before = filed(chancery);

            var log =
                    new WorkingDay(chancery.page("/"), accounts).play(3, Duration.ofSeconds(8), 5);

            assertThat(log.errors()).isEmpty();
            assertThat(log.count(CallKind.INBOX)).isPositive();
            assertThat(log.count(CallKind.FILE)).isPositive();
            assertThat(log.count(CallKind.REPORTS)).isPositive();
            assertThat(filed(chancery) - before).isEqualTo(log.count(CallKind.FILE));
        }
    }

    private static long filed(RunningChancery chancery) {
        return chancery.behindTheDoors()
                .sql("SELECT count(*) FROM engagements.engagement")
                .query(Long.class)
                .single();
    }

    @Test
    void too_few_accounts_are_told_in_a_sentence() {
        var alone = new TrialAccount("a", "", "t", "Desk officer (desk)", "MINFOR");

        assertThatThrownBy(() ->
                        new WorkingDay(URI.create("http://localhost:1"), List.of(alone))
                                .play(3, Duration.ZERO, 1))
                .hasMessageContaining("suffice for 1 officers, not for 3");
    }

    @Test
    void the_table_of_a_day_tells_medians_and_slowest_and_every_error() {
        var log =
                new DayLog(
                        Map.of(CallKind.INBOX, List.of(30.0, 10.0, 20.0)),
                        List.of("search: answered 500"),
                        Duration.ofSeconds(2));

        assertThat(log.quantile(CallKind.INBOX, 0.5)).isEqualTo(20.0);
        assertThat(log.quantile(CallKind.INBOX, 0.99)).isEqualTo(30.0);
        assertThat(log.toString())
                .contains("read the inbox", "20.0", "30.0", "1 errors", "search: answered 500");
    }
}
