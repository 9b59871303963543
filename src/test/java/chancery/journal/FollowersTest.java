package chancery.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Labels;
import chancery.database.KeeperSql;
import chancery.journal.store.FollowerStore;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What works after the fact gets every sealed entry, in order, whatever falls in between.
class FollowersTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final FollowerStore STORE = CHANCERY.get(FollowerStore.class);
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// Remembers entries by their position, so that twice is the same as once.
    private static class Remembering implements Follower {

        private final String name = "test " + COUNT.incrementAndGet();
        final Map<Long, Recorded> remembered = new LinkedHashMap<>();
        final List<Long> handed = new ArrayList<>();

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<String> touches() {
            return List.of();
        }

        @Override
        public void take(List<SealedEntry> entries) {
            for (var sealed : entries) {
                handed.add(sealed.position());
                remembered.put(sealed.position(), sealed.entry());
            }
        }
    }

    private final UUID record = UUID.randomUUID();
    private final Remembering follower = new Remembering();

    @BeforeEach
    void writeThree() {
        for (int number = 1; number <= 3; number++) {
            note(number);
        }
        seal();
    }

    private void note(int number) {
        CHANCERY.inTransaction(() -> {
            CHANCERY.get(Journal.class)
                    .record(
                            new JournalTest.Noted(
                                    record,
                                    number,
                                    MINISTRY.officerIn("BERLIN").id(),
                                    CHANCERY.clock().instant()),
                            CHANCERY.get(Labels.class).openTo(MINISTRY.berlin().id()));
            return true;
        });
    }

    /// An export seals what waits, wherever the sealer is.
    private static void seal() {
        Export.write(CHANCERY.get(KeeperSql.class), new StringWriter());
    }

    private static void exhaust(Follower follower) {
        while (STORE.advance(follower) > 0) {
            // Until nothing is left.
        }
    }

    private List<Object> own() {
        return follower.remembered.values().stream()
                .filter(entry -> record.toString().equals(entry.facts().get("record")))
                .map(entry -> entry.facts().get("number"))
                .toList();
    }

    @Test
    void every_sealed_entry_is_handed_over_once_and_in_order() {
        exhaust(follower);

        assertThat(own()).containsExactly(1, 2, 3);
        assertThat(follower.handed).isSorted().doesNotHaveDuplicates().startsWith(1L);
        assertThat(STORE.position(follower.name())).isEqualTo(follower.handed.getLast());
        assertThat(STORE.advance(follower)).isZero();
    }

    @Test
    void it_goes_on_where_it_was() {
        exhaust(follower);
        int before = follower.handed.size();
        note(4);
        seal();
        exhaust(follower);

        assertThat(own()).containsExactly(1, 2, 3, 4);
        assertThat(follower.handed.size() - before).isLessThan(before);
    }

    @Test
    void what_fails_is_handed_over_again() {
        exhaust(follower);
        note(4);
        seal();
        var failing =
                new Remembering() {
                    @Override
                    public String name() {
                        return follower.name();
                    }

                    @Override
                    public void take(List<SealedEntry> entries) {
                        throw new IllegalStateException("the mail server is down");
                    }
                };
        assertThatThrownBy(() -> STORE.advance(failing)).hasMessage("the mail server is down");
        exhaust(follower);

        assertThat(own()).containsExactly(1, 2, 3, 4);
    }

    /// The work is done and kept elsewhere; then the connection that holds lock and cursor dies.
    @Test
    void killed_between_the_work_and_the_cursor_it_does_the_same_work_again() {
        exhaust(follower);
        long before = STORE.position(follower.name());
        note(4);
        seal();
        var killed =
                new Remembering() {
                    @Override
                    public String name() {
                        return follower.name();
                    }

                    @Override
                    public void take(List<SealedEntry> entries) {
                        follower.take(entries);
                        assertThat(killWhoHolds(follower.name())).isTrue();
                    }
                };
        assertThatThrownBy(() -> STORE.advance(killed)).isInstanceOf(RuntimeException.class);
        assertThat(STORE.position(follower.name())).isEqualTo(before);
        exhaust(follower);

        assertThat(own()).containsExactly(1, 2, 3, 4);
        assertThat(follower.handed).hasSizeGreaterThan(follower.remembered.size());
    }

    private static boolean killWhoHolds(String name) {
        return CHANCERY.behindTheDoors()
                .sql(
                        """
                        SELECT pg_terminate_backend(pg_locks.pid, 5000)
                          FROM pg_locks
                         WHERE locktype = 'advisory' AND granted
                           AND objid::bigint = (hashtext('chancery follower ' || :name)::bigint & 4294967295)
                        """)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    @Test
    void sent_back_to_nothing_it_hears_everything_anew() {
        exhaust(follower);
        var first = List.copyOf(follower.handed);
        follower.handed.clear();
        STORE.sendBack(follower.name());
        exhaust(follower);

        assertThat(follower.handed).containsAll(first);
        assertThat(own()).containsExactly(1, 2, 3);
    }

    @Test
    void of_two_instances_one_works_and_the_other_waits() throws Exception {
        var working = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var slow =
                new Remembering() {
                    @Override
                    public String name() {
                        return follower.name();
                    }

                    @Override
                    public void take(List<SealedEntry> entries) {
                        super.take(entries);
                        working.countDown();
                        await(mayEnd);
                    }
                };
        var one = CompletableFuture.supplyAsync(() -> STORE.advance(slow));
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();
        var other = CompletableFuture.supplyAsync(() -> STORE.advance(follower));
        Thread.sleep(200);
        assertThat(other).isNotDone();
        mayEnd.countDown();
        one.get(10, TimeUnit.SECONDS);
        other.get(10, TimeUnit.SECONDS);

        assertThat(follower.handed).doesNotContainAnyElementsOf(slow.handed);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void an_entry_comes_with_everything_that_was_recorded() {
        exhaust(follower);
        var first =
                follower.remembered.values().stream()
                        .filter(entry -> record.toString().equals(entry.facts().get("record")))
                        .findFirst()
                        .orElseThrow();

        assertThat(first.kind()).isEqualTo("Noted");
        assertThat(first.by()).isEqualTo(MINISTRY.officerIn("BERLIN").id());
        assertThat(first.at()).isAfter(Instant.EPOCH);
    }
}
