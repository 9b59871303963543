package chancery.boards;

import chancery.boards.acts.HostActs;
import chancery.boards.store.LoadStore;
import chancery.boards.store.OwedStore;
import chancery.boards.store.ReplyStore;
import chancery.boards.store.SubjectStore;
import chancery.boards.store.UnsettledStore;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.missions.Missions;
import chancery.observations.measures.MeasureFilter;
import chancery.observations.measures.Measures;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
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
    private final ReplyStore replies;
    private final OwedStore owed;
    private final UnsettledStore unsettled;
    private final LoadStore load;
    private final Measures measures;
    private final Missions missions;
    private final Scenes scenes;

    Boards(
            SubjectStore subjects,
            ReplyStore replies,
            OwedStore owed,
            UnsettledStore unsettled,
            LoadStore load,
            Measures measures,
            Missions missions,
            Scenes scenes) {
        this.subjects = subjects;
        this.replies = replies;
        this.owed = owed;
        this.unsettled = unsettled;
        this.load = load;
        this.measures = measures;
        this.missions = missions;
        this.scenes = scenes;
    }

    /// The directives in force with what came of each in its current round.
    public Overview overview(Optional<Instant> asOf, Reader reader) {
        var view = scenes.viewOfAll(asOf, reader);
        var inForce = subjects.inForceAt(view.asOf(), MOST_DIRECTIVES, reader);
        var all = scenes.telling(inForce.stream().map(Subject::id).toList(), view, reader);
        var network = missions.networkKnownAt(view.asOf(), reader);
        return Overview.of(view, inForce, all, network, replies.waitingAt(view.asOf(), reader));
    }

    /// How far a directive was delivered, in the round asked for or the current one.
    public Board<Coverage> coverage(
            String key, Optional<Integer> round, Optional<Instant> asOf, Reader reader) {
        var scene = scenes.telling(key, asOf, reader);
        var rounds = Rounds.of(scene.facts());
        round.filter(number -> rounds.all().stream().noneMatch(one -> one.number() == number))
                .ifPresent(number -> {
                    throw BadInput.of("round", "boards.fault.round", rounds.all().size());
                });
        int shown = round.orElseGet(() -> rounds.currentOn(scene.view().day()));
        return scene.board(
                Coverage.of(
                        scene.facts(), scene.cells(), shown, scene.view().day(), scene.codes()));
    }

    /// What hosts last answered to each point.
    public Board<Responses> responses(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scenes.telling(key, asOf, reader);
        return scene.board(Responses.of(scene.facts(), scene.codes()));
    }

    /// What hosts did about it.
    public Board<HostActs> hostActs(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scenes.whole(key, asOf, reader);
        var filter = MeasureFilter.knownAt(scene.view().asOf()).under(scene.subject().id());
        return scene.board(HostActs.of(scene.facts(), measures.list(filter, reader)));
    }

    /// Who used which words.
    public Board<Wordings> wordings(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scenes.whole(key, asOf, reader);
        return scene.board(Wordings.of(scene.facts(), scene.codes()));
    }

    /// How long missions took.
    public Board<Timeliness> timeliness(String key, Optional<Instant> asOf, Reader reader) {
        var scene = scenes.whole(key, asOf, reader);
        return scene.board(Timeliness.of(scene.facts(), scene.codes()));
    }

    /// What is owed an answer.
    public Replies replies(Optional<Instant> asOf, Reader reader) {
        var view = scenes.viewOfAll(asOf, reader);
        return new Replies(
                view,
                replies.waitingAt(view.asOf(), reader),
                replies.unreadAt(view.asOf(), reader),
                owed.owedAt(view.asOf(), reader),
                view.live()
                        ? unsettled.unsettledNow(view.asOf(), reader)
                        : unsettled.unsettledAt(view.asOf(), reader));
    }

    /// What falls due in the weeks ahead.
    public Load load(Optional<Instant> asOf, Reader reader) {
        var view = scenes.viewOfAll(asOf, reader);
        var monday = view.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = IntStream.range(0, Load.WEEKS).mapToObj(monday::plusWeeks).toList();
        return new Load(
                view, weeks, load.due(monday, monday.plusWeeks(Load.WEEKS), view.asOf(), reader));
    }
}
