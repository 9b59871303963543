package chancery.evidence.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Small cells are hidden, and cannot be worked out from what is shown.
class SuppressionTest {

    private static Suppression suppressed(long[][] cells) {
        return Suppression.of(CountTable.of(cells), Suppression.DEFAULT_THRESHOLD);
    }

    private static Place at(int row, int column) {
        return new Place(row, column);
    }

    @Test
    void P1_in_a_table_of_four_all_go() {
        var found = suppressed(new long[][] {{3, 20}, {15, 40}});

        assertThat(found.small()).containsExactly(at(0, 0));
        assertThat(found.added()).containsExactly(at(0, 1), at(1, 0), at(1, 1));
        assertThat(found.ranges()).containsEntry(at(0, 0), new Range(0, 18));
    }

    @Test
    void P2_the_cheapest_square_is_hidden() {
        var table = CountTable.of(new long[][] {{3, 12, 30}, {20, 8, 25}, {14, 18, 40}});
        var found = Suppression.of(table, 5);

        assertThat(found.hidden()).containsExactly(at(0, 0), at(0, 1), at(1, 0), at(1, 1));
        assertThat(found.added().stream().mapToLong(table::count).sum()).isEqualTo(40);
        assertThat(found.ranges()).containsEntry(at(0, 0), new Range(0, 15));
    }

    @Test
    void P2_one_or_two_hidden_cells_give_the_small_one_away() {
        var table = CountTable.of(new long[][] {{3, 12, 30}, {20, 8, 25}, {14, 18, 40}});

        assertThat(new Ranges(table, Set.of(at(0, 0))).of(at(0, 0))).isEqualTo(new Range(3, 3));
        assertThat(new Ranges(table, Set.of(at(0, 0), at(0, 1))).of(at(0, 0)))
                .isEqualTo(new Range(3, 3));
    }

    @Test
    void P3_two_small_cells_guard_each_other_and_a_zero_stays() {
        var found = suppressed(new long[][] {{2, 7, 0}, {9, 30, 11}, {25, 4, 16}});

        assertThat(found.small()).containsExactly(at(0, 0), at(2, 1));
        assertThat(found.added()).containsExactly(at(0, 1), at(2, 0));
        assertThat(found.ranges())
                .containsEntry(at(0, 0), new Range(0, 9))
                .containsEntry(at(2, 1), new Range(2, 11));
    }

    @Test
    void P4_three_rows_of_two() {
        var found = suppressed(new long[][] {{4, 50}, {60, 70}, {80, 90}});

        assertThat(found.hidden()).containsExactly(at(0, 0), at(0, 1), at(1, 0), at(1, 1));
        assertThat(found.ranges()).containsEntry(at(0, 0), new Range(0, 54));
    }

    @Test
    void P5_two_small_cells_in_one_row_are_known_by_their_sum() {
        var row = CountTable.ofRow(1, 2, 47);

        assertThat(new Ranges(row, Set.of(at(0, 0), at(0, 1))).of(at(0, 0)))
                .isEqualTo(new Range(0, 3));
        assertThat(Suppression.of(row, 5).hidden()).hasSize(3);
    }

    @Test
    void a_table_without_small_cells_is_left_alone() {
        assertThat(suppressed(new long[][] {{0, 20}, {15, 40}}).hidden()).isEmpty();
    }

    @Test
    void without_margins_a_small_cell_needs_no_help() {
        var table =
                new CountTable(
                        CountTable.of(new long[][] {{3, 20}, {15, 40}}).rows(), false, false);
        var found = Suppression.of(table, 5);

        assertThat(found.hidden()).containsExactly(at(0, 0));
        assertThat(found.ranges()).containsEntry(at(0, 0), new Range(0, Long.MAX_VALUE));
    }

    @Test
    void what_cannot_be_guarded_is_refused() {
        assertThatThrownBy(() -> suppressed(new long[][] {{3, 0}, {0, 40}}))
                .hasMessageContaining("total-small");
        assertThatThrownBy(() -> suppressed(new long[][] {{3, 0, 9}, {0, 40, 0}, {5, 0, 0}}))
                .hasMessageContaining("table-not-guardable");
        assertThatThrownBy(() -> Suppression.of(CountTable.ofRow(3, 9), 11))
                .hasMessageContaining("threshold");
        assertThatThrownBy(() -> suppressed(new long[][] {{3, 9}, {9}}))
                .hasMessageContaining("sizes-differ");
        assertThatThrownBy(() -> suppressed(new long[][] {{-1}}))
                .hasMessageContaining("events-negative");
    }

    /// Whoever knows the margins finds a second table that fits and differs in the cell.
    @Test
    void random_tables_small_and_large_keep_every_hidden_cell_open() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (var run = 0; run < 60; run++) {
            var table = CountTable.of(cells(random, 2 + run % 8, 2 + run % 11));
            var found = Suppression.of(table, 5);

            assertThat(found.ranges().values()).allMatch(range -> range.guards(5));
            assertThat(found.hidden()).noneMatch(place -> table.count(place) == 0);
            assertThat(found.small())
                    .allMatch(place -> table.count(place) < 5)
                    .isEqualTo(new Guard(table, 5).smallCells());
        }
    }

    @Test
    void the_way_for_large_tables_costs_little_more_than_every_choice() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var best = 0L;
        var quick = 0L;
        for (var run = 0; run < 40; run++) {
            var guard = new Guard(CountTable.of(cells(random, 3, 4)), 5);
            var small = guard.smallCells();
            if (!small.isEmpty()) {
                best += guard.sum(new EveryChoice(guard, small, guard.choosable(small)).cheapest());
                var circles = new CheapCircles(guard, small).found();
                var hidden = new TreeSet<>(circles);
                hidden.addAll(small);
                assertThat(guard.holds(hidden)).isTrue();
                quick += guard.sum(circles);
            }
        }

        assertThat(best).isPositive();
        assertThat((double) quick / best).isBetween(1.0, 1.5);
    }

    private static long[][] cells(RandomGenerator random, int height, int width) {
        return IntStream.range(0, height)
                .mapToObj(row ->
                        random.longs(width, 0, 60)
                                .map(count -> count < 8 ? count : count + 10)
                                .toArray())
                .map(row -> {
                    row[0] += 20;
                    row[1] += 20;
                    return row;
                })
                .toArray(long[][]::new);
    }
}
