package chancery.boards;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Token;
import chancery.access.TrialAccount;
import chancery.database.DatabaseOwner;
import chancery.database.ReaderSql;
import chancery.rehearsal.Rehearsal;
import chancery.rehearsal.Scale;
import chancery.testing.Caller;
import chancery.testing.RunningChancery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long boards of one directive to 300 missions take on generated data, by door and over HTTP,
/// beside the bare SQL that counts the same deliveries, in the same run. Times are printed, never
/// asserted.
///
/// `-Dchancery.benchmark.engagements=1000000 -Dchancery.benchmark.directives=1000` measures at full
/// scale; the usual run has as many engagements per directive.
@Tag("long")
class BoardsBenchmark {

    private static final int TIMES = 40;

    /// What the same database needs to count the same deliveries with nothing around it.
    private static final String BARE =
            """
            SELECT delivery.round, delivery.mission, delivery.number, count(*)
              FROM engagements.delivery_now delivery
              JOIN directives.directive ON directive.id = delivery.directive
             WHERE directive.reference = :reference
             GROUP BY delivery.round, delivery.mission, delivery.number
            """;

    private static final Scale SCALE =
            new Scale(
                    300,
                    Integer.getInteger("chancery.benchmark.directives", 40),
                    Integer.getInteger("chancery.benchmark.engagements", 40_000),
                    1,
                    LocalDate.of(2026, 10, 31));

    @Test
    void boards_beside_bare_sql() throws Exception {
        try (var chancery = RunningChancery.start()) {
            chancery.clock().moveTo(Instant.parse("2026-11-02T09:00:00Z"));
            var desk = desk(chancery);
            var officer =
                    chancery.get(Accounts.class).officerOf(desk, Token.Kind.API).orElseThrow();
            var reference = busiest(chancery);
            var boards = chancery.get(Boards.class);
            var coverage = boards.coverage(reference, Optional.empty(), Optional.empty(), officer);
            assertThat(coverage.figures().lines()).hasSizeGreaterThan(280);

            long bare = median(() -> bare(chancery, reference, officer));
            print("bare SQL", bare, bare);
            print(
                    "coverage, door",
                    median(() ->
                            boards.coverage(
                                    reference, Optional.empty(), Optional.empty(), officer)),
                    bare);
            print(
                    "responses, door",
                    median(() -> boards.responses(reference, Optional.empty(), officer)),
                    bare);
            print(
                    "coverage as of an hour ago, door",
                    median(() ->
                            boards.coverage(
                                    reference,
                                    Optional.empty(),
                                    Optional.of(Instant.parse("2026-11-02T08:00:00Z")),
                                    officer)),
                    bare);
            var caller = chancery.caller().with(desk);
            print("coverage, HTTP", median(() -> get(caller, reference, "coverage")), bare);
            print("responses, HTTP", median(() -> get(caller, reference, "responses")), bare);
        }
    }

    private static Token desk(RunningChancery chancery) {
        var accounts = new ArrayList<TrialAccount>();
        new Rehearsal(chancery.get(DatabaseOwner.class))
                .generate(SCALE, System.out::println, accounts::addAll);
        return accounts.stream()
                .filter(account -> account.role().contains("(desk"))
                .findFirst()
                .map(account -> new Token(account.token()))
                .orElseThrow();
    }

    private static String busiest(RunningChancery chancery) {
        return chancery.behindTheDoors()
                .sql(
                        """
                        SELECT directive.reference
                          FROM engagements.delivery
                          JOIN directives.directive ON directive.id = delivery.directive
                         WHERE directive.stage = 'RELEASED'
                         GROUP BY directive.reference
                         ORDER BY count(*) DESC
                         LIMIT 1
                        """)
                .query(String.class)
                .single();
    }

    private static int bare(RunningChancery chancery, String reference, Officer reader) {
        var sql = chancery.get(ReaderSql.class);
        return chancery.inTransaction(() ->
                sql.as(reader)
                        .sql(BARE)
                        .param("reference", reference)
                        .query((row, number) -> row.getInt("count"))
                        .list()
                        .size());
    }

    private static int get(Caller caller, String reference, String board) {
        var answer = caller.get("/api/v1/directives/" + reference.replace(' ', '-') + "/" + board);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().length();
    }

    private static void print(String what, long nanos, long bare) {
        System.out.printf(
                "%-34s %8.2f ms  %5.1f x bare SQL%n", what, nanos / 1e6, (double) nanos / bare);
    }

    /// After as many runs that only warm up.
    private static long median(Callable<?> task) throws Exception {
        var times = new long[TIMES];
        for (int i = -TIMES; i < TIMES; i++) {
            long start = System.nanoTime();
            task.call();
            times[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
