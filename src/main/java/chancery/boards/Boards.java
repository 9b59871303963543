package chancery.boards;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.boards.store.FactStore;
import chancery.boards.store.LoadStore;
import chancery.boards.store.ReplyStore;
import chancery.boards.store.SubjectStore;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import chancery.missions.Missions;
import chancery.missions.Network;
import chancery.missions.Office;
import chancery.observations.measures.MeasureFilter;
import chancery.observations.measures.Measures;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to boards: each as it is known now, or as it was known at an earlier instant.
///
/// Every reader sees the figures of their own part of the record, and the [View] says so.
@Service
@Transactional(readOnly = true)
public class Boards {

    /// More directives in force than this are not shown at once.
    private static final int MOST_DIRECTIVES = 200;

    private final SubjectStore subjects;
    private final FactStore facts;
    private final ReplyStore replies;
    private final LoadStore load;
    private final Measures measures;
    private final Missions missions;
    private final Journal journal;
    private final Clock clock;

    Boards(
            SubjectStore subjects,
            FactStore facts,
            ReplyStore replies,
            LoadStore load,
            Measures measures,
            Missions missions,
            Journal journal,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.replies = replies;
        this.load = load;
        this.measures = measures;
        this.missions = missions;
        this.journal = journal;
        this.clock = clock;
    }

    /// One directive as it was known: its facts, and the network that was to act on them.
    private record Scene(Subject subject, View view, Facts facts, Network network) {

        List<Cell> cells() {
            return Cells.of(facts, Posts.of(network), view.day());
        }

        Function<UUID, OfficeCode> codes() {
            return codesOf(network);
        }
    }

    /// The directives in force with what came of each in its current round.
    public Overview overview(Optional<Instant> asOf, Reader reader) {
        var view = viewOfAll(asOf, reader);
        var inForce = subjects.inForceAt(view.asOf(), MOST_DIRECTIVES, reader);
        var all = telling(inForce.stream().map(Subject::id).toList(), view, reader);
        var network = missions.networkKnownAt(view.asOf(), reader);
        var queries =
                replies.waitingAt(view.asOf(), reader).stream()
                        .collect(groupingBy(Replies.Waiting::directive, counting()));
        return new Overview(
                view,
                inForce.stream()
                        .map(subject ->
                                line(subject, view, known(all, subject, view), network, queries))
                        .toList());
    }

    private static Facts known(Map<UUID, Facts> all, Subject subject, View view) {
        return all.getOrDefault(subject.id(), Facts.NONE).knownAt(view.asOf());
    }

    private static Overview.Line line(
            Subject subject, View view, Facts known, Network network, Map<UUID, Long> queries) {
        var cells = Cells.of(known, Posts.of(network), view.day());
        int round = Rounds.of(known).currentOn(view.day());
        var current = cells.stream().filter(cell -> cell.key().round() == round).toList();
        return new Overview.Line(
                subject,
                round,
                Ratio.delivered(Cells.perHost(current)),
                queries.getOrDefault(subject.id(), 0L),
                current.stream().filter(cell -> cell.isOverdue(view.day())).count());
    }

    /// How far a directive was delivered, in the round asked for or the current one.
    public Board<Coverage> coverage(
            String key, Optional<Integer> round, Optional<Instant> asOf, Reader reader) {
        var scene = telling(key, asOf, reader);
        var rounds = Rounds.of(scene.facts());
        round.filter(number -> rounds.all().stream().noneMatch(one -> one.number() == number))
                .ifPresent(number -> {
                    throw BadInput.of("round", "boards.fault.round", rounds.all().size());
                });
        int shown = round.orElseGet(() -> rounds.currentOn(scene.view().day()));
        return board(
                scene,
                Coverage.of(
                        scene.facts(), scene.cells(), shown, scene.view().day(), scene.codes()));
    }

    /// What hosts last answered to each point.
    public Board<Responses> responses(String key, Optional<Instant> asOf, Reader reader) {
        var scene = telling(key, asOf, reader);
        return board(scene, Responses.of(scene.facts(), scene.codes()));
    }

    /// What hosts did about it.
    public Board<HostActs> hostActs(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scene(key, asOf, reader);
        var filter = MeasureFilter.knownAt(scene.view().asOf()).under(scene.subject().id());
        return board(scene, HostActs.of(scene.facts(), measures.list(filter, reader)));
    }

    /// Who used which words.
    public Board<Wordings> wordings(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scene(key, asOf, reader);
        return board(scene, Wordings.of(scene.facts(), scene.codes()));
    }

    /// How long missions took.
    public Board<Timeliness> timeliness(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scene(key, asOf, reader);
        return board(scene, Timeliness.of(scene.facts(), scene.codes()));
    }

    /// What is owed an answer.
    public Replies replies(Optional<Instant> asOf, Reader reader) {
        var view = viewOfAll(asOf, reader);
        return new Replies(
                view,
                replies.waitingAt(view.asOf(), reader),
                replies.unreadAt(view.asOf(), reader),
                replies.owedAt(view.asOf(), reader),
                view.live()
                        ? replies.unsettledNow(view.asOf(), reader)
                        : replies.unsettledAt(view.asOf(), reader));
    }

    /// What falls due in the weeks ahead.
    public Load load(Optional<Instant> asOf, Reader reader) {
        var view = viewOfAll(asOf, reader);
        var monday = view.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = IntStream.range(0, Load.WEEKS).mapToObj(monday::plusWeeks).toList();
        return new Load(
                view, weeks, load.due(monday, monday.plusWeeks(Load.WEEKS), view.asOf(), reader));
    }

    /// How facts of directives are read.
    private interface Reading {

        Map<UUID, Facts> of(List<UUID> directives, View view, Reader reader);
    }

    /// What tells how cells stand: now from the few deliveries that count, else from all there
    /// were. Where the clock was set back, the last ones may not have happened yet.
    private Map<UUID, Facts> telling(List<UUID> directives, View view, Reader reader) {
        if (view.live()) {
            var telling = facts.tellingNow(directives, reader);
            if (telling.values().stream().allMatch(known -> known.isSaidBy(view.asOf()))) {
                return telling;
            }
        }
        return facts.factsOf(directives, reader);
    }

    private Scene telling(String key, Optional<Instant> asOf, Reader reader) {
        return scene(key, asOf, reader, this::telling);
    }

    private Scene scene(String key, Optional<Instant> asOf, Reader reader) {
        return scene(key, asOf, reader, (ids, view, by) -> facts.factsOf(ids, by));
    }

    private Scene scene(String key, Optional<Instant> asOf, Reader reader, Reading reading) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        var subject = subjects.find(name, reader).orElseThrow(() -> new NotFound("directive", key));
        var view = view(asOf, reader);
        var known =
                reading.of(List.of(subject.id()), view, reader)
                        .getOrDefault(subject.id(), Facts.NONE)
                        .knownAt(view.asOf());
        long posts = known.taskings().stream().map(Facts.Tasked::mission).distinct().count();
        return new Scene(
                subject,
                view.over(posts, reader.offices().contains(subject.office())),
                known,
                missions.networkKnownAt(view.asOf(), reader));
    }

    private static <T> Board<T> board(Scene scene, T figures) {
        return new Board<>(scene.subject(), scene.view(), figures);
    }

    /// An earlier instant is taken as asked; no instant reaches beyond what the record has sealed.
    private View view(Optional<Instant> asOf, Reader reader) {
        var now = clock.instant();
        var complete = journal.completeTo(now, reader);
        var at = asOf.map(asked -> asked.isBefore(complete) ? asked : complete).orElse(now);
        return new View(at, asOf.isEmpty(), at.isBefore(complete) ? at : complete, 0, true);
    }

    private View viewOfAll(Optional<Instant> asOf, Reader reader) {
        var offices = missions.all(reader);
        var top = offices.stream().filter(office -> office.parent().isEmpty()).map(Office::id);
        boolean whole = top.anyMatch(reader.offices()::contains);
        long seen =
                offices.stream()
                        .filter(office -> office.kind().isMission())
                        .filter(office -> whole || reader.offices().contains(office.id()))
                        .count();
        return view(asOf, reader).over(seen, whole);
    }

    private static Function<UUID, OfficeCode> codesOf(Network network) {
        return mission ->
                network.office(mission)
                        .map(Office::code)
                        .orElseThrow(() -> new NotFound("office", mission));
    }
}
