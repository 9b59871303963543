package chancery.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import chancery.web.Made;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CreatingOnceTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);

    private final Creations creations = CHANCERY.get(Creations.class);
    private final Officer officer = MINISTRY.officerIn("BERLIN");
    private final Optional<String> key = Optional.of(UUID.randomUUID().toString());
    private final AtomicInteger made = new AtomicInteger();
    private final Supplier<Made> creation =
            () -> new Made(201, "/things/" + made.incrementAndGet(), "{\"é\":1}");

    @Test
    void gives_the_same_answer_to_a_repetition() {
        var first = creations.once(officer, key, "POST /things {}", creation);
        var second = creations.once(officer, key, "POST /things {}", creation);

        assertThat(second).isEqualTo(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void refuses_the_same_key_for_another_request() {
        creations.once(officer, key, "POST /things {}", creation);

        assertThatThrownBy(() -> creations.once(officer, key, "POST /things {\"a\":1}", creation))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.faults())
                                        .containsExactly(
                                                Fault.of(
                                                        "Idempotency-Key",
                                                        "access.fault.idempotency-reused")));
        assertThat(made).hasValue(1);
    }

    @Test
    void keeps_the_keys_of_officers_apart() {
        creations.once(officer, key, "POST /things {}", creation);
        creations.once(MINISTRY.officerIn("OTTAWA"), key, "POST /things {\"a\":1}", creation);

        assertThat(made).hasValue(2);
    }

    @Test
    void creates_each_time_without_a_key() {
        creations.once(officer, Optional.empty(), "POST /things {}", creation);
        creations.once(officer, Optional.empty(), "POST /things {}", creation);

        assertThat(made).hasValue(2);
    }

    @Test
    void creates_once_when_many_ask_at_once() throws Exception {
        Callable<Made> asking =
                () ->
                        creations.once(
                                officer,
                                key,
                                "POST /things {}",
                                () -> {
                                    pause();
                                    return creation.get();
                                });
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, asking))) {
                assertThat(answer.get().location()).isEqualTo("/things/1");
            }
        }
        assertThat(made).hasValue(1);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void remembers_nothing_of_a_creation_that_failed() {
        assertThatThrownBy(() ->
                        creations.once(
                                officer,
                                key,
                                "POST /things {}",
                                () -> {
                                    throw BadInput.of("title", "web.fault.missing");
                                }))
                .isInstanceOf(BadInput.class);

        assertThat(creations.once(officer, key, "POST /things {}", creation).location())
                .isEqualTo("/things/1");
    }

    @Test
    void refuses_a_key_that_is_blank_or_endless() {
        for (var bad : new String[] {" ", "x".repeat(201)}) {
            assertThatThrownBy(() -> creations.once(officer, Optional.of(bad), "POST", creation))
                    .isInstanceOf(BadInput.class);
        }
        assertThat(made).hasValue(0);
    }
}
