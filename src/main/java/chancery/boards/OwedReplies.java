package chancery.boards;

import chancery.boards.Replies.Owed;
import chancery.boards.Replies.Unsettled;
import chancery.boards.store.OwedStore;
import chancery.boards.store.UnsettledStore;
import chancery.database.Reader;
import chancery.directives.taskings.InboxMatter;
import chancery.directives.taskings.InboxMatter.Kind;
import chancery.directives.taskings.InboxSource;
import chancery.missions.Office;
import chancery.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings what hosts owe a mission into its inbox: promises first, by their day, then points that a
/// host's last answer left open.
@Component
class OwedReplies implements InboxSource {

    private final OwedStore owed;
    private final UnsettledStore unsettled;
    private final Clock clock;

    OwedReplies(OwedStore owed, UnsettledStore unsettled, Clock clock) {
        this.owed = owed;
        this.unsettled = unsettled;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InboxMatter> waitingFor(Office mission, Words words, Reader reader) {
        var now = clock.instant();
        return Stream.concat(
                        owed.owedAt(now, reader).stream()
                                .filter(owed -> owed.mission().equals(mission.code()))
                                .map(OwedReplies::promise),
                        unsettled.unsettledAt(now, reader).stream()
                                .filter(open -> open.mission().equals(mission.code()))
                                .map(open -> answer(open, mission, words)))
                .toList();
    }

    private static InboxMatter promise(Owed owed) {
        return new InboxMatter(
                Kind.PROMISE,
                owed.what(),
                owed.subject(),
                owed.host(),
                Optional.of(owed.due()),
                owed.promisedOn(),
                "/commitments/" + owed.id());
    }

    private static InboxMatter answer(Unsettled open, Office mission, Words words) {
        return new InboxMatter(
                Kind.OPEN_ANSWER,
                words.say("boards.open-answer", open.point(), open.response()),
                open.reference(),
                open.host(),
                Optional.empty(),
                LocalDate.ofInstant(open.since(), mission.zone()),
                "/engagements/" + open.engagement());
    }
}
