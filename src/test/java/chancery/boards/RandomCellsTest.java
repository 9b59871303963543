package chancery.boards;

import static chancery.boards.Ledger.noon;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.boards.facts.Dated;
import chancery.boards.facts.Facts;
import chancery.boards.facts.Facts.Asked;
import chancery.directives.wording.PointKind;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Accreditation;
import chancery.missions.Network;
import chancery.missions.Networks;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState;
import chancery.missions.OfficeState.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Years of a small ministry by chance: missions close, are suspended, reopened and merged, points
/// are reworded, added and withdrawn, meetings are filed and corrected. Whatever happens, the
/// figures hold.
class RandomCellsTest {

    private static final int MINISTRIES = 150;
    private static final int STEPS = 120;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final List<String> HOSTS = List.of("DE", "FR", "CH");
    private static final List<UUID> MISSIONS =
            List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4));

    /// Something about a mission, and when it became known.
    private record Known<T>(T fact, Instant at) {}

    /// A figure as it was computed on the day.
    private record Printed(Instant at, LocalDate day, List<Cell> cells) {}

    private final Map<CellState, Integer> seen = new EnumMap<>(CellState.class);

    @Test
    void figures_hold_whatever_happens_and_can_be_computed_again() {
        for (int seed = 0; seed < MINISTRIES; seed++) {
            live(new Random(seed));
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrder(CellState.values());
    }

    private void live(Random chance) {
        var ledger = new Ledger();
        var states = new ArrayList<Known<OfficeState>>();
        var accreditations = new ArrayList<Known<Accreditation>>();
        found(ledger, states, accreditations, chance);
        var printed = new ArrayList<Printed>();
        var day = START;
        for (int step = 1; step <= STEPS; step++) {
            var at = noon(day).plusSeconds(step);
            happen(ledger, states, at, day, chance);
            if (chance.nextInt(10) == 0) {
                var network = network(states, accreditations, at);
                var cells = Cells.of(ledger.standing(), Posts.of(network), day);
                check(cells, ledger.standing(), network);
                printed.add(new Printed(at, day, cells));
            }
            day = day.plusDays(chance.nextInt(4));
        }
        for (var figure : printed) {
            var again =
                    Cells.of(
                            ledger.facts().knownAt(figure.at()),
                            Posts.of(network(states, accreditations, figure.at())),
                            figure.day());
            assertThat(again).containsExactlyInAnyOrderElementsOf(figure.cells());
        }
    }

    private static void found(
            Ledger ledger,
            List<Known<OfficeState>> states,
            List<Known<Accreditation>> accreditations,
            Random chance) {
        var points = new HashMap<Integer, Asked>();
        for (int number = 1; number <= 5; number++) {
            points.put(number, Ledger.of(number, PointKind.values()[chance.nextInt(5)]));
        }
        ledger.issue(noon(START), points);
        for (var mission : MISSIONS) {
            states.add(
                    new Known<>(
                            new OfficeState(
                                    mission, State.OPEN, START.minusYears(1), Optional.empty()),
                            noon(START.minusYears(1))));
            for (var host : HOSTS) {
                if (chance.nextInt(3) > 0) {
                    var end =
                            chance.nextInt(4) == 0
                                    ? Optional.of(START.plusDays(chance.nextInt(1, 200)))
                                    : Optional.<LocalDate>empty();
                    accreditations.add(
                            new Known<>(
                                    new Accreditation(
                                            UUID.randomUUID(),
                                            mission,
                                            new CountryCode(host),
                                            true,
                                            new Period(START.minusYears(1), end)),
                                    noon(START.minusYears(1))));
                    ledger.task(mission, host, rounds(chance));
                }
            }
        }
        if (ledger.all().isEmpty()) {
            ledger.task(MISSIONS.getFirst(), HOSTS.getFirst(), rounds(chance));
        }
    }

    private static Dated[] rounds(Random chance) {
        var rounds = new Dated[chance.nextInt(4)];
        for (int i = 0; i < rounds.length; i++) {
            var due = START.plusDays(30L * (i + 1) + chance.nextInt(5));
            rounds[i] = new Dated(i + 1, due, due, due.plusDays(7));
        }
        return rounds;
    }

    private static void happen(
            Ledger ledger,
            List<Known<OfficeState>> states,
            Instant at,
            LocalDate day,
            Random chance) {
        var tasked = ledger.all().get(chance.nextInt(ledger.all().size()));
        switch (chance.nextInt(24)) {
            case 0 -> amend(ledger, at, chance);
            case 1 -> ledger.excuse(tasked.id(), at);
            case 2, 3 -> states.add(change(day, at, chance));
            case 4, 5 -> ledger.advise(tasked.id(), chance.nextInt(1, 6), at);
            case 6, 7, 8 -> correct(ledger, at, chance);
            default -> {
                var delivery = Delivery.values()[chance.nextInt(Delivery.values().length)];
                Optional<HostResponse> response =
                        delivery.counts() && chance.nextBoolean()
                                ? Optional.of(HostResponse.values()[chance.nextInt(11)])
                                : Optional.empty();
                Optional<Integer> round =
                        chance.nextBoolean() ? Optional.empty() : Optional.of(chance.nextInt(1, 4));
                ledger.say(tasked.id(), chance.nextInt(1, 7), round, at, delivery, response);
            }
        }
    }

    private static Known<OfficeState> change(LocalDate day, Instant at, Random chance) {
        var mission = MISSIONS.get(chance.nextInt(MISSIONS.size()));
        var from = day.plusDays(chance.nextInt(-5, 20));
        var state = State.values()[chance.nextInt(State.values().length)];
        var successor =
                state == State.MERGED
                        ? Optional.of(MISSIONS.get(chance.nextInt(MISSIONS.size())))
                        : Optional.<UUID>empty();
        return new Known<>(new OfficeState(mission, state, from, successor), at);
    }

    private static void amend(Ledger ledger, Instant at, Random chance) {
        var points = new HashMap<>(ledger.inForce().points());
        int version = ledger.inForce().number() + 1;
        int number = chance.nextInt(1, 7);
        var before = Optional.ofNullable(points.get(number));
        var kind = before.map(Asked::kind).orElse(PointKind.ASK);
        boolean withdrawn =
                before.filter(Asked::withdrawn).isPresent()
                        || before.isPresent() && chance.nextBoolean();
        points.put(number, new Asked(number, kind, version, withdrawn));
        ledger.issue(at, points);
        if (before.isEmpty()) {
            ledger.all().forEach(tasked -> ledger.give(tasked.id(), number, version));
        }
    }

    private static void correct(Ledger ledger, Instant at, Random chance) {
        if (ledger.sayings() > 0) {
            var delivery = Delivery.values()[chance.nextInt(Delivery.values().length)];
            ledger.correct(
                    chance.nextInt(ledger.sayings()),
                    chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(delivery),
                    at);
        }
    }

    private static Network network(
            List<Known<OfficeState>> states,
            List<Known<Accreditation>> accreditations,
            Instant at) {
        return Networks.of(
                MISSIONS.stream().map(RandomCellsTest::office).toList(),
                states.stream()
                        .filter(state -> !state.at().isAfter(at))
                        .map(Known::fact)
                        .sorted((one, two) -> one.from().compareTo(two.from()))
                        .toList(),
                accreditations.stream()
                        .filter(known -> !known.at().isAfter(at))
                        .map(Known::fact)
                        .toList());
    }

    private static Office office(UUID id) {
        return new Office(
                id,
                new OfficeCode("MISSION"),
                OfficeKind.EMBASSY,
                "Embassy",
                "Ambassade",
                Optional.empty(),
                "",
                ZoneOffset.UTC,
                "MON-FRI",
                Optional.empty());
    }

    private void check(List<Cell> cells, Facts facts, Network network) {
        cells.forEach(cell -> seen.merge(cell.state(), 1, Integer::sum));
        assertThat(cells).extracting(Cell::key).doesNotHaveDuplicates();
        assertThat(cells)
                .allSatisfy(cell ->
                        assertThat(cell.state().isDelivered() && !cell.state().isApplicable())
                                .isFalse())
                .allSatisfy(cell ->
                        assertThat(cell.state().isDelivered() && cell.heard().isEmpty()).isFalse());
        checkRates(cells);
        checkApplicable(cells, facts, network);
    }

    private static void checkRates(List<Cell> cells) {
        var hosts = Cells.perHost(cells);
        assertThat(hosts).extracting(cell -> cell.key().ofHost()).doesNotHaveDuplicates();
        assertThat(Ratio.delivered(hosts).whole())
                .isLessThanOrEqualTo(Ratio.delivered(cells).whole());
        for (var ratio :
                List.of(Ratio.delivered(cells), Ratio.delivered(hosts), Ratio.answered(hosts))) {
            assertThat(ratio.percent().orElse(0L)).isBetween(0L, 100L);
        }
        var heard = new HashSet<Cell.HostKey>();
        cells.stream()
                .filter(cell -> cell.state().isDelivered())
                .forEach(cell -> heard.add(cell.key().ofHost()));
        assertThat(Ratio.delivered(hosts).part()).isEqualTo(heard.size());
    }

    private static void checkApplicable(List<Cell> cells, Facts facts, Network network) {
        var latest = facts.versions().getLast().points();
        for (var cell : cells) {
            if (cell.state().isApplicable()) {
                assertThat(network.stateOn(cell.key().mission(), cell.due())).isEqualTo(State.OPEN);
                var asked = Optional.ofNullable(latest.get(cell.key().point()));
                assertThat(asked).isPresent();
                assertThat(asked.filter(Asked::withdrawn).isEmpty() || cell.state().isDelivered())
                        .isTrue();
            }
        }
    }
}
