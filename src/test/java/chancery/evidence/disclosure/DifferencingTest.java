package chancery.evidence.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// P6: what was released already counts.
class DifferencingTest {

    private static PublishedCount count(long count, String... parts) {
        return new PublishedCount(new TreeSet<>(List.of(parts)), count);
    }

    private static final List<PublishedCount> EARLIER =
            List.of(
                    count(120, "north", "south-east", "south-west"),
                    count(70, "north"),
                    count(50, "south-east", "south-west"));

    @Test
    void a_region_split_later_gives_the_hidden_half_away() {
        var revised = List.of(count(47, "south-east"));

        var found = Differencing.found(EARLIER, revised, 5);

        assertThat(found)
                .anySatisfy(each -> {
                    assertThat(each.rest()).containsExactly("south-west");
                    assertThat(each.count()).isEqualTo(3);
                    assertThat(each.from()).isEqualTo(EARLIER.get(2));
                });
    }

    @Test
    void a_revised_total_less_the_regions_of_before_gives_a_small_one_away() {
        var revised = List.of(count(123, "north", "south-east", "south-west", "islands"));

        assertThat(Differencing.found(EARLIER, revised, 5))
                .anySatisfy(each -> {
                    assertThat(each.rest()).containsExactly("islands");
                    assertThat(each.count()).isEqualTo(3);
                });
    }

    @Test
    void a_release_that_says_nothing_new_gives_nothing_away() {
        assertThat(Differencing.found(EARLIER, List.of(count(25, "south-east")), 5)).isEmpty();
        assertThat(Differencing.found(EARLIER, List.of(), 5)).isEmpty();
    }

    @Test
    void what_earlier_releases_gave_away_alone_is_not_held_against_this_one() {
        var leaky = List.of(count(50, "a", "b"), count(48, "a"));

        assertThat(Differencing.found(leaky, List.of(count(9, "c")), 5)).isEmpty();
    }
}
