package chancery.evidence.replies;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.evidence.replies.ReplyEntry.ReplyAnticipated;
import chancery.evidence.replies.ReplyEntry.ReplyRemoved;
import chancery.evidence.replies.ReplyEntry.ReplyReworded;
import chancery.evidence.store.AnticipatedReplyStore;
import chancery.evidence.store.HeardStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to anticipated replies: written per point by a desk, read by whoever has the point.
@Service
@Transactional
public class Replies {

    private final AnticipatedReplyStore store;
    private final HeardStore heard;
    private final Directives directives;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Replies(
            AnticipatedReplyStore store,
            HeardStore heard,
            Directives directives,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.heard = heard;
        this.directives = directives;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// By point; later positions first.
    @Transactional(readOnly = true)
    public List<AnticipatedReply> of(UUID directive, Reader reader) {
        return store.of(directive, reader);
    }

    /// What hosts answered in words that the reader may see, newest first.
    @Transactional(readOnly = true)
    public List<Heard> heard(UUID directive, Reader reader) {
        return heard.of(directive, reader);
    }

    public AnticipatedReply anticipate(
            UUID directive,
            int point,
            String counter,
            String rebuttal,
            LocalDate validFrom,
            Officer by) {
        requireDesk(by);
        var read = directives.directive(directive.toString(), by);
        if (read.version().point(point).isEmpty()) {
            throw BadInput.of("point", "evidence.fault.no-point", point);
        }
        var id = ids.next();
        var reply = new AnticipatedReply(id, id, directive, point, counter, rebuttal, validFrom);
        store.add(reply, false, Optional.empty(), now(), by);
        journal.record(
                new ReplyAnticipated(id, directive, point, by.id(), now()), read.core().label());
        return reply;
    }

    /// Words it anew.
    ///
    /// @param version the row that was read
    public AnticipatedReply reword(
            UUID id,
            UUID version,
            String counter,
            String rebuttal,
            LocalDate validFrom,
            Officer by) {
        var current = held(id, version, by);
        var next =
                new AnticipatedReply(
                        id,
                        ids.next(),
                        current.directive(),
                        current.point(),
                        counter,
                        rebuttal,
                        validFrom);
        store.add(next, false, Optional.of(version), now(), by);
        journal.record(
                new ReplyReworded(id, current.directive(), current.point(), by.id(), now()),
                label(current, by));
        return next;
    }

    /// It is expected no more; that it was stays in the record.
    public void remove(UUID id, UUID version, Officer by) {
        var current = held(id, version, by);
        var last =
                new AnticipatedReply(
                        id,
                        ids.next(),
                        current.directive(),
                        current.point(),
                        current.counter(),
                        current.rebuttal(),
                        current.validFrom());
        store.add(last, true, Optional.of(version), now(), by);
        journal.record(
                new ReplyRemoved(id, current.directive(), current.point(), by.id(), now()),
                label(current, by));
    }

    public AnticipatedReply reply(UUID id, Reader reader) {
        return store.find(id, reader).orElseThrow(() -> new NotFound("reply", id));
    }

    private AnticipatedReply held(UUID id, UUID version, Officer by) {
        requireDesk(by);
        store.takeTurn(id, by);
        var current = reply(id, by);
        if (!current.version().equals(version)) {
            throw BadInput.of("version", "evidence.fault.reply-changed");
        }
        return current;
    }

    private int label(AnticipatedReply reply, Officer by) {
        return directives.directive(reply.directive().toString(), by).core().label();
    }

    private static void requireDesk(Officer by) {
        if (!by.is(Role.DESK)) {
            throw new NotAllowed("evidence.refusal.claims");
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
