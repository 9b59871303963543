package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.store.CautionStore;
import chancery.directives.store.TaskingStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to cautions: what missions advise against, and what headquarters answers. Those with a
/// legal flag are answered by the legal role, the others by a desk.
@Service
@Transactional
public class Cautions {

    private final CautionStore store;
    private final TaskingStore taskings;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Cautions(CautionStore store, TaskingStore taskings, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.taskings = taskings;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// The cautions of one tasking, or of a whole directive.
    @Transactional(readOnly = true)
    public List<Caution> of(UUID taskingOrDirective, Reader reader) {
        return store.of(taskingOrDirective, reader);
    }

    @Transactional(readOnly = true)
    public Caution caution(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Those to which headquarters owes its word, oldest first.
    @Transactional(readOnly = true)
    public List<WaitingCaution> waiting(Reader reader) {
        return store.waiting(reader);
    }

    /// Whether the officer is the one to answer.
    public static boolean answers(Officer officer, boolean legal) {
        return officer.is(legal ? Role.LEGAL : Role.DESK);
    }

    /// A mission advises against a point; headquarters sees it, and a legal ground is shown to a
    /// legal role too.
    public Caution say(
            UUID id,
            int point,
            Caution.Ground ground,
            String text,
            boolean legal,
            Officer officer) {
        var tasking = taskings.get(id, officer);
        MissionOfficers.require(tasking, officer);
        if (!taskings.pointsOf(id, officer).contains(point)) {
            throw BadInput.of("number", "directives.fault.point-not-yours", point);
        }
        var caution =
                new Caution(
                        ids.next(),
                        id,
                        point,
                        ground,
                        text,
                        legal || ground == Caution.Ground.HOST_LAW,
                        officer.name(),
                        clock.instant(),
                        List.of());
        store.add(caution, tasking.label(), officer.id(), officer);
        journal.record(
                new TaskingEntry.PointCautioned(
                        id, point, ground, caution.legal(), officer.id(), caution.saidAt()),
                tasking.label());
        return caution;
    }

    /// Headquarters answers; an earlier answer stays on the record.
    ///
    /// @param until with an exemption: the last day on which it holds
    public Caution answer(
            UUID id,
            CautionAnswer.Reply decision,
            String text,
            Optional<LocalDate> until,
            Officer officer) {
        var caution = store.get(id, officer);
        officer.seatAs(
                caution.legal() ? Role.LEGAL : Role.DESK,
                caution.legal() ? "directives.refusal.legal" : "directives.refusal.desk");
        if (until.isPresent() && decision != CautionAnswer.Reply.EXEMPTED) {
            throw BadInput.of("until", "directives.fault.exemption-day");
        }
        var tasking = taskings.get(caution.tasking(), officer);
        var answer =
                new CautionAnswer(
                        ids.next(), id, decision, text, until, officer.name(), clock.instant());
        store.answer(answer, tasking.label(), officer.id(), officer);
        journal.record(
                new TaskingEntry.CautionAnswered(
                        tasking.id(), caution.point(), decision, officer.id(), answer.saidAt()),
                tasking.label());
        return store.get(id, officer);
    }
}
