package chancery.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.KeeperSql;
import chancery.database.ReaderSql;
import chancery.journal.Verification.Finding.Whole;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final Journal JOURNAL = CHANCERY.get(Journal.class);

    /// Something that only these tests record.
    record Noted(UUID record, int number, UUID by, Instant at) implements Entry {

        @Override
        public List<UUID> about() {
            return List.of(record);
        }
    }

    @Test
    void tells_the_history_of_a_record_oldest_first_to_those_who_may_know() {
        var record = UUID.randomUUID();
        var label = CHANCERY.get(Labels.class).openTo(MINISTRY.berlin().id());
        note(record, 1, label);
        note(record, 2, label);

        assertThat(JOURNAL.historyOf(record, MINISTRY.officerIn("BERLIN")))
                .extracting(entry -> entry.facts().get("number"))
                .containsExactly(1, 2);
        assertThat(JOURNAL.historyOf(record, MINISTRY.officerIn("OTTAWA"))).isEmpty();
        assertThat(JOURNAL.historyOf(record, MINISTRY.administrator())).isEmpty();
    }

    @Test
    void shows_position_and_hash_but_no_content_without_the_label() {
        var record = UUID.randomUUID();
        note(record, 1, CHANCERY.get(Labels.class).openTo(MINISTRY.berlin().id()));
        whole();

        assertThat(lastLineFor(MINISTRY.officerIn("BERLIN")).content())
                .hasValueSatisfying(content -> assertThat(content).contains(record.toString()));
        var hidden = lastLineFor(MINISTRY.officerIn("OTTAWA"));
        assertThat(hidden.content()).isEmpty();
        assertThat(hidden.seal()).isEqualTo(lastLineFor(MINISTRY.officerIn("BERLIN")).seal());
    }

    private static JournalLine lastLineFor(Officer reader) {
        var last =
                CHANCERY.behindTheDoors()
                        .sql("SELECT max(position) FROM journal.seal")
                        .query(Long.class)
                        .single();
        return JOURNAL.after(last - 1, 10, reader).getFirst();
    }

    @Test
    void chains_what_eight_write_at_once_without_a_gap() throws Exception {
        var before = whole().entries();
        var label = CHANCERY.get(Labels.class).openTo(MINISTRY.berlin().id());
        Callable<Boolean> writer =
                () -> {
                    IntStream.range(0, 40)
                            .forEach(number -> note(UUID.randomUUID(), number, label));
                    return true;
                };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var written : threads.invokeAll(Collections.nCopies(8, writer))) {
                assertThat(written.get()).isTrue();
            }
        }

        assertThat(whole().entries()).isEqualTo(before + 8 * 40);
    }

    @Test
    void seals_soon_after_commit_and_nothing_that_was_rolled_back() throws InterruptedException {
        var kept = UUID.randomUUID();
        var lost = UUID.randomUUID();
        var label = CHANCERY.get(Labels.class).openTo(MINISTRY.berlin().id());
        assertThatThrownBy(() ->
                        CHANCERY.inTransaction(() -> {
                            note(lost, 1, label);
                            throw new IllegalStateException("changed my mind");
                        }))
                .hasMessage("changed my mind");
        note(kept, 1, label);

        assertThat(waitUntilSealed(kept)).isTrue();
        assertThat(JOURNAL.historyOf(lost, MINISTRY.officerIn("BERLIN"))).isEmpty();
    }

    @Test
    void goes_on_sealing_by_itself_after_a_failure() throws InterruptedException {
        var record = UUID.randomUUID();
        var label = CHANCERY.get(Labels.class).openTo(MINISTRY.berlin().id());
        behind("REVOKE INSERT ON journal.seal FROM chancery_keeper");
        try {
            note(record, 1, label);
            Thread.sleep(300);
            assertThat(isSealed(record)).isFalse();
            assertThat(JOURNAL.completeTo(CHANCERY.clock().instant(), MINISTRY.auditor()))
                    .isBefore(CHANCERY.clock().instant().minusMillis(200));
        } finally {
            behind("GRANT INSERT ON journal.seal TO chancery_keeper");
        }

        assertThat(waitUntilSealed(record)).isTrue();
        assertThat(whole().withheld()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal.entry SET label = label",
                "DELETE FROM journal.entry",
                "TRUNCATE journal.entry CASCADE",
                "UPDATE journal.seal SET hash = hash",
                "DELETE FROM journal.seal",
                "INSERT INTO journal.seal SELECT * FROM journal.seal",
                "DELETE FROM journal.unsealed",
                "ALTER TABLE journal.entry DISABLE ROW LEVEL SECURITY",
                "SELECT password FROM access.credential",
                "SELECT digest FROM access.token",
                "SELECT access.intern_label('{}')"
            })
    void is_only_added_to_and_readers_reach_nothing_else(String forbidden) {
        var reader = MINISTRY.desk();

        assertThatThrownBy(() -> CHANCERY.inTransaction(() -> run(as(reader), forbidden)))
                .hasStackTraceContaining("ERROR: ")
                .hasStackTraceContaining(
                        forbidden.startsWith("ALTER") ? "must be owner" : "permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal.entry SET label = label",
                "DELETE FROM journal.entry",
                "UPDATE journal.seal SET hash = hash",
                "DELETE FROM journal.seal"
            })
    void is_not_altered_by_the_keeper_either(String forbidden) {
        var keeper = CHANCERY.get(KeeperSql.class);

        assertThatThrownBy(() -> keeper.keep(sql -> run(sql, forbidden)))
                .hasStackTraceContaining("permission denied");
    }

    private static JdbcClient as(Officer reader) {
        return CHANCERY.get(ReaderSql.class).as(reader);
    }

    private static boolean run(JdbcClient sql, String statement) {
        if (statement.startsWith("SELECT")) {
            sql.sql(statement).query().listOfRows();
        } else {
            sql.sql(statement).update();
        }
        return true;
    }

    private static void note(UUID record, int number, int label) {
        JOURNAL.record(new Noted(record, number, Entry.NOBODY, CHANCERY.clock().instant()), label);
    }

    private static Whole whole() {
        var export = CHANCERY.exportedJournal().getBytes(StandardCharsets.UTF_8);
        return (Whole) Verification.of(new ByteArrayInputStream(export), Optional.empty());
    }

    private static void behind(String sql) {
        CHANCERY.behindTheDoors().sql(sql).update();
    }

    private static boolean waitUntilSealed(UUID record) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!isSealed(record) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        return isSealed(record);
    }

    private static boolean isSealed(UUID record) {
        return CHANCERY.behindTheDoors()
                .sql(
                        """
                        SELECT EXISTS (SELECT FROM journal.seal
                                         JOIN journal.entry ON entry.id = seal.entry
                                        WHERE entry.about @> ARRAY[:record]::uuid[])
                        """)
                .param("record", record)
                .query(Boolean.class)
                .single();
    }
}
