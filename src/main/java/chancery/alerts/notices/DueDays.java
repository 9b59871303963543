package chancery.alerts.notices;

import chancery.access.Officer;
import chancery.alerts.store.DueRound;
import chancery.alerts.store.DueRoundStore;
import chancery.boards.Boards;
import chancery.boards.Replies.Unsettled;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.Days;
import chancery.kernel.Reference;
import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door that tells what falls due for an officer: rounds, promises, replies owed.
@Service
@Transactional(readOnly = true)
public class DueDays {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 52;

    private final DueRoundStore rounds;
    private final Commitments commitments;
    private final Boards boards;
    private final Clock clock;

    DueDays(DueRoundStore rounds, Commitments commitments, Boards boards, Clock clock) {
        this.rounds = rounds;
        this.commitments = commitments;
        this.boards = boards;
        this.clock = clock;
    }

    /// Rounds of four weeks back to a year ahead, and every promise and reply that is open.
    public List<DueDay> of(Words words, Officer officer) {
        var today = Days.of(clock.instant());
        var due =
                rounds.between(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD), officer);
        return Stream.of(
                        due.stream().map(round -> round(round, words)),
                        commitments.all(officer).stream()
                                .filter(promise -> promise.settled().isEmpty())
                                .map(promise -> promise(promise, words)),
                        boards.replies(Optional.empty(), officer).unsettled().stream()
                                .map(open -> reply(open, words)))
                .flatMap(days -> days)
                .toList();
    }

    private static DueDay round(DueRound due, Words words) {
        var key = Reference.parse(due.reference()).inAddress();
        var what = due.report() ? "report" : "deliver";
        return new DueDay(
                (what + "-" + key + "-" + due.round() + "-" + due.day()).toLowerCase(Locale.ROOT),
                due.day(),
                true,
                words.say(
                        "alerts.due-" + what,
                        due.reference(),
                        due.round(),
                        due.subject(),
                        due.mission().isEmpty()
                                ? words.say("alerts.due-posts", due.posts())
                                : due.mission()),
                "/boards/" + key + "?round=" + due.round());
    }

    private static DueDay promise(Commitment promise, Words words) {
        return new DueDay(
                "promise-" + promise.id(),
                promise.dueCounted(),
                true,
                words.say(
                        "alerts.due-promise",
                        HostNames.of(promise.host(), words),
                        promise.side(),
                        promise.what()),
                "/commitments/" + promise.id());
    }

    private static DueDay reply(Unsettled open, Words words) {
        return new DueDay(
                "reply-" + open.engagement() + "-" + open.point(),
                Days.of(open.since()),
                false,
                words.say(
                        "alerts.due-reply",
                        HostNames.of(open.host(), words),
                        open.point(),
                        open.reference(),
                        open.response()),
                "/engagements/" + open.engagement());
    }
}
