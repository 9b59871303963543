package chancery.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.store.LabelStore;
import chancery.testing.RunningChancery;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();

    private final Labels labels = CHANCERY.get(Labels.class);
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void gives_equal_audiences_one_number_whatever_their_order() {
        int label = labels.openTo(one, other);

        assertThat(labels.openTo(other, one)).isEqualTo(label);
        assertThat(labels.openTo(Set.of(one, other))).isEqualTo(label);
        assertThat(labels.openTo(one)).isNotEqualTo(label);
    }

    @Test
    void takes_an_office_named_twice_for_one() {
        assertThat(labels.openTo(one, one)).isEqualTo(labels.openTo(one));
        assertThat(labels.openTo(one, other, other)).isEqualTo(labels.openTo(one, other));
    }

    @Test
    void refuses_an_audience_of_nobody() {
        assertThatThrownBy(() -> labels.openTo(Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interns_once_when_many_ask_at_once() throws Exception {
        var store = CHANCERY.get(LabelStore.class);
        Callable<Integer> asking = () -> store.intern(Set.of(one, other));
        var numbers = new HashSet<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var number :
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> asking).toList())) {
                numbers.add(number.get());
            }
        }

        assertThat(numbers).hasSize(1);
        assertThat(audienceOf(numbers.iterator().next())).isEqualTo(2);
    }

    private static long audienceOf(int label) {
        return CHANCERY.behindTheDoors()
                .sql("SELECT count(*) FROM access.label_audience WHERE label = :label")
                .param("label", label)
                .query(Long.class)
                .single();
    }
}
