package chancery.boards;

import chancery.boards.facts.Advised;
import chancery.boards.facts.Dated;
import chancery.boards.facts.Excused;
import chancery.boards.facts.Extended;
import chancery.boards.facts.Facts;
import chancery.boards.facts.Facts.Asked;
import chancery.boards.facts.Facts.Issued;
import chancery.boards.facts.Milestones;
import chancery.boards.facts.Said;
import chancery.boards.facts.Tasked;
import chancery.directives.wording.PointKind;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is written down about one directive as a test goes on, for rules that need no database.
final class Ledger {

    private final List<Issued> versions = new ArrayList<>();
    private final Map<UUID, Tasked> taskings = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Advised> advised = new ArrayList<>();
    private final List<Extended> extended = new ArrayList<>();
    private final List<Excused> excused = new ArrayList<>();

    /// Noon of a day.
    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static Asked core(int number) {
        return new Asked(number, PointKind.CORE, 1, false);
    }

    static Asked of(int number, PointKind kind) {
        return new Asked(number, kind, 1, false);
    }

    static Asked withdrawn(int number) {
        return new Asked(number, PointKind.CORE, 1, true);
    }

    Ledger issue(LocalDate day, Asked... points) {
        var asked = new HashMap<Integer, Asked>();
        for (var point : points) {
            asked.put(point.number(), point);
        }
        return issue(noon(day), asked);
    }

    Ledger issue(Instant at, Map<Integer, Asked> points) {
        versions.add(new Issued(versions.size() + 1, at, points));
        return this;
    }

    Issued inForce() {
        return versions.getLast();
    }

    /// A task with every point of the first version.
    UUID task(UUID mission, String host, Dated... rounds) {
        var points = new HashMap<Integer, Integer>();
        versions.getFirst().points().keySet().forEach(point -> points.put(point, 1));
        var id = UUID.randomUUID();
        taskings.put(
                id,
                new Tasked(
                        id,
                        mission,
                        new CountryCode(host),
                        versions.getFirst().at(),
                        points,
                        List.of(rounds),
                        Milestones.NONE));
        return id;
    }

    Tasked tasked(UUID tasking) {
        return taskings.getOrDefault(tasking, taskings.values().iterator().next());
    }

    List<Tasked> all() {
        return List.copyOf(taskings.values());
    }

    void give(UUID tasking, int point, int since) {
        var before = tasked(tasking);
        var points = new HashMap<>(before.points());
        points.putIfAbsent(point, since);
        put(before, points, before.milestones());
    }

    void excuse(UUID tasking, Instant at) {
        excused.add(new Excused(tasking, 1, Optional.empty(), true, at));
    }

    void excuse(UUID tasking, int first, int last, Instant at) {
        excused.add(new Excused(tasking, first, Optional.of(last), true, at));
    }

    void takeUp(UUID tasking, int from, Instant at) {
        excused.add(new Excused(tasking, from, Optional.empty(), false, at));
    }

    void extend(UUID tasking, int round, LocalDate until, Instant at) {
        extended.add(new Extended(tasking, round, until, until, at));
    }

    private void put(Tasked before, Map<Integer, Integer> points, Milestones milestones) {
        taskings.put(
                before.id(),
                new Tasked(
                        before.id(),
                        before.mission(),
                        before.host(),
                        before.at(),
                        points,
                        before.rounds(),
                        milestones));
    }

    Ledger say(UUID tasking, int point, LocalDate day, Delivery delivery) {
        return say(tasking, point, Optional.empty(), noon(day), delivery, Optional.empty());
    }

    Ledger say(
            UUID tasking,
            int point,
            Optional<Integer> round,
            Instant at,
            Delivery delivery,
            Optional<HostResponse> response) {
        said.add(
                new Said(
                        UUID.randomUUID(),
                        tasking,
                        point,
                        round,
                        versions.getLast().number(),
                        delivery,
                        response,
                        at,
                        at,
                        Optional.empty()));
        return this;
    }

    int sayings() {
        return said.size();
    }

    /// Files one thing said anew; empty takes it back.
    void correct(int index, Optional<Delivery> delivery, Instant at) {
        var before = said.get(index);
        if (before.replacedAt().isPresent()) {
            return;
        }
        said.set(index, copy(before, before.delivery(), before.recordedAt(), Optional.of(at)));
        delivery.ifPresent(now -> said.add(copy(before, now, at, Optional.empty())));
    }

    private static Said copy(
            Said said, Delivery delivery, Instant recorded, Optional<Instant> replaced) {
        return new Said(
                said.engagement(),
                said.tasking(),
                said.point(),
                said.round(),
                said.wording(),
                delivery,
                said.response().filter(answer -> delivery.counts()),
                said.heldAt(),
                recorded,
                replaced);
    }

    Ledger advise(UUID tasking, int point, Instant at) {
        advised.add(new Advised(tasking, point, at));
        return this;
    }

    /// Everything ever written, corrected things too.
    Facts facts() {
        return new Facts(
                versions, List.copyOf(taskings.values()), said, advised, extended, excused);
    }

    /// What stands at this moment, found without asking when it became known.
    Facts standing() {
        return new Facts(
                versions,
                List.copyOf(taskings.values()),
                said.stream().filter(words -> words.replacedAt().isEmpty()).toList(),
                advised,
                extended,
                excused);
    }
}
