package chancery.boards;

import static chancery.boards.CellState.BEYOND_INSTRUCTION;
import static chancery.boards.CellState.CAUTIONED;
import static chancery.boards.CellState.DELIVERED;
import static chancery.boards.CellState.NOT_YET;
import static chancery.boards.CellState.WITHDRAWN_DELIVERED;
import static chancery.boards.CellState.WITHHELD;
import static chancery.boards.Ledger.core;
import static chancery.boards.Ledger.noon;
import static chancery.boards.Ledger.of;
import static chancery.boards.Ledger.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.boards.facts.Dated;
import chancery.directives.wording.PointKind;
import chancery.engagements.exchange.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final UUID BERLIN = new UUID(0, 1);
    private static final UUID BONN = new UUID(0, 2);
    private static final LocalDate RELEASE = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Dated FIRST = new Dated(1, DUE, DUE, DUE.plusDays(7));
    private static final Dated SECOND =
            new Dated(2, DUE.plusMonths(3), DUE.plusMonths(3), DUE.plusMonths(3).plusDays(7));
    private static final Posts EVERYBODY = (mission, host, day) -> Optional.of(mission);

    private final Ledger ledger = new Ledger();

    private Map<Integer, CellState> states(Posts posts) {
        return cells(posts).stream()
                .filter(cell -> cell.key().round() == 1)
                .collect(Collectors.toMap(cell -> cell.key().point(), Cell::state));
    }

    private List<Cell> cells(Posts posts) {
        return Cells.of(ledger.facts(), posts, TODAY);
    }

    @Test
    void a_point_heard_whole_in_part_or_adapted_is_delivered() {
        ledger.issue(RELEASE, core(1), core(2), core(3), core(4));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.say(berlin, 1, DUE, Delivery.DELIVERED)
                .say(berlin, 2, DUE, Delivery.DELIVERED_IN_PART)
                .say(berlin, 3, DUE, Delivery.ADAPTED)
                .say(berlin, 4, DUE, Delivery.WITHHELD);

        assertThat(states(EVERYBODY))
                .isEqualTo(Map.of(1, DELIVERED, 2, DELIVERED, 3, DELIVERED, 4, WITHHELD));
    }

    @Test
    void the_latest_word_stands_until_it_is_delivered() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.say(berlin, 1, DUE, Delivery.NOT_RAISED)
                .say(berlin, 1, DUE.plusDays(1), Delivery.WITHHELD)
                .say(berlin, 2, DUE, Delivery.DELIVERED)
                .say(berlin, 2, DUE.plusDays(1), Delivery.WITHHELD);

        assertThat(states(EVERYBODY)).isEqualTo(Map.of(1, WITHHELD, 2, DELIVERED));
    }

    @Test
    void a_point_kept_for_a_question_is_asked_for_once_the_question_came() {
        ledger.issue(
                RELEASE,
                of(1, PointKind.IF_RAISED),
                of(2, PointKind.IF_PRESSED),
                of(3, PointKind.IF_RAISED),
                of(4, PointKind.BACKGROUND_ONLY),
                of(5, PointKind.ASK));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.say(berlin, 1, DUE, Delivery.DELIVERED)
                .say(berlin, 2, DUE, Delivery.DEFERRED)
                .say(berlin, 3, DUE, Delivery.NOT_RAISED)
                .say(berlin, 4, DUE, Delivery.DELIVERED);

        assertThat(states(EVERYBODY))
                .isEqualTo(
                        Map.of(
                                1, DELIVERED,
                                2, CellState.DEFERRED,
                                4, BEYOND_INSTRUCTION,
                                5, NOT_YET));
    }

    @Test
    void a_caution_stays_in_the_denominator_until_the_point_is_made_after_all() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.advise(berlin, 1, noon(RELEASE))
                .advise(berlin, 2, noon(RELEASE))
                .say(berlin, 2, DUE, Delivery.DELIVERED);

        assertThat(states(EVERYBODY)).isEqualTo(Map.of(1, CAUTIONED, 2, DELIVERED));
        assertThat(Ratio.delivered(cells(EVERYBODY))).hasToString("1 of 2");
        assertThat(cells(EVERYBODY)).noneMatch(cell -> cell.isOverdue(TODAY));
    }

    @Test
    void when_a_point_is_withdrawn_undelivered_cells_leave_and_delivered_ones_are_flagged() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST, SECOND);
        ledger.say(berlin, 2, DUE, Delivery.DELIVERED)
                .issue(DUE.plusDays(10), core(1), withdrawn(2));

        assertThat(states(EVERYBODY)).isEqualTo(Map.of(1, NOT_YET, 2, WITHDRAWN_DELIVERED));
        assertThat(cells(EVERYBODY)).hasSize(3);
        assertThat(Ratio.delivered(cells(EVERYBODY))).hasToString("1 of 3");
    }

    @Test
    void what_is_said_after_the_withdrawal_goes_beyond_the_instruction() {
        ledger.issue(RELEASE, core(1)).issue(RELEASE.plusDays(2), withdrawn(1));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.say(berlin, 1, DUE, Delivery.DELIVERED);

        assertThat(states(EVERYBODY)).isEqualTo(Map.of(1, BEYOND_INSTRUCTION));
        assertThat(Ratio.delivered(cells(EVERYBODY)).percent()).isEmpty();
    }

    @Test
    void a_point_added_later_is_asked_for_in_the_rounds_still_to_come() {
        ledger.issue(RELEASE, core(1)).issue(DUE.plusDays(1), core(1), core(9));
        var berlin = ledger.task(BERLIN, "DE", FIRST, SECOND);
        ledger.give(berlin, 9, 2);

        assertThat(cells(EVERYBODY))
                .extracting(cell -> cell.key().round() + "/" + cell.key().point())
                .containsExactly("1/1", "2/1", "2/9");
    }

    @Test
    void excused_is_not_failed_and_what_was_done_before_stays() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.say(berlin, 1, DUE.minusDays(9), Delivery.DELIVERED);
        ledger.excuse(berlin, noon(DUE.minusDays(4)));

        assertThat(states(EVERYBODY)).isEqualTo(Map.of(1, DELIVERED));
    }

    @Test
    void nobody_owes_anything_where_no_mission_could_act_on_the_day() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.say(berlin, 1, DUE.minusDays(9), Delivery.DELIVERED);
        Posts closed = (mission, host, day) -> Optional.<UUID>empty();

        assertThat(states(closed)).isEqualTo(Map.of(1, BEYOND_INSTRUCTION));
    }

    @Test
    void on_a_merger_the_cell_passes_once_to_the_successor() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        var bonn = ledger.task(BONN, "DE", FIRST);
        ledger.say(bonn, 1, DUE.minusDays(9), Delivery.DELIVERED)
                .say(berlin, 2, DUE, Delivery.DELIVERED);
        Posts merged = (mission, host, day) -> Optional.of(BERLIN);

        assertThat(cells(merged)).hasSize(2).allMatch(cell -> cell.key().mission().equals(BERLIN));
        assertThat(Ratio.delivered(cells(merged))).hasToString("2 of 2");
    }

    @Test
    void coverage_counts_a_host_once_and_work_counts_every_mission() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE", FIRST);
        ledger.task(BONN, "DE", FIRST);
        ledger.say(berlin, 1, DUE, Delivery.DELIVERED);

        assertThat(Ratio.delivered(cells(EVERYBODY))).hasToString("1 of 4");
        assertThat(Ratio.delivered(Cells.perHost(cells(EVERYBODY)))).hasToString("1 of 2");
    }

    @Test
    void a_directive_without_dates_has_one_round_that_is_never_late() {
        ledger.issue(RELEASE, core(1), core(2));
        var berlin = ledger.task(BERLIN, "DE");
        ledger.say(berlin, 1, RELEASE, Delivery.DELIVERED);

        assertThat(states(EVERYBODY)).isEqualTo(Map.of(1, DELIVERED, 2, NOT_YET));
        assertThat(cells(EVERYBODY)).noneMatch(cell -> cell.isOverdue(TODAY));
    }

    @Test
    void what_was_filed_for_no_round_counts_for_the_one_that_ran() {
        ledger.issue(RELEASE, core(1));
        var berlin = ledger.task(BERLIN, "DE", FIRST, SECOND);
        ledger.say(berlin, 1, DUE.plusDays(30), Delivery.DELIVERED);
        Function<Cell, String> told = cell -> cell.key().round() + " " + cell.state();

        assertThat(cells(EVERYBODY)).extracting(told).containsExactly("1 NOT_YET", "2 DELIVERED");
    }

    @Test
    void missing_is_not_zero_and_no_part_exceeds_its_whole() {
        assertThat(Ratio.NONE.percent()).isEmpty();
        assertThat(new Ratio(999, 1_000).percent()).contains(99L);
        assertThatThrownBy(() -> new Ratio(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
