package chancery.directives.cautions;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.store.CautionAnswerStore;
import chancery.directives.store.CautionStore;
import chancery.directives.store.GivenStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.taskings.MissionOfficers;
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

/// The door by which missions advise against points, and headquarters answers. Those with a legal
/// flag are answered by the legal role, the others by a desk.
@Service
@Transactional
public class CautionSteps {

    private final CautionStore store;
    private final CautionAnswerStore answers;
    private final TaskingStore taskings;
    private final GivenStore given;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    CautionSteps(
            CautionStore store,
            CautionAnswerStore answers,
            TaskingStore taskings,
            GivenStore given,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.taskings = taskings;
        this.given = given;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    private static void requireAnswers(Caution caution, Officer officer) {
        if (caution.legal()) {
            officer.seatAs(Role.LEGAL, "directives.refusal.legal");
        } else {
            officer.seatAs(Role.DESK, "directives.refusal.desk");
        }
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
        if (!given.pointsOf(id, officer).contains(point)) {
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
                new CautionEntry.PointCautioned(
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
        requireAnswers(caution, officer);
        if (until.isPresent() && decision != CautionAnswer.Reply.EXEMPTED) {
            throw BadInput.of("until", "directives.fault.exemption-day");
        }
        var tasking = taskings.get(caution.tasking(), officer);
        var answer =
                new CautionAnswer(
                        ids.next(), id, decision, text, until, officer.name(), clock.instant());
        answers.add(answer, tasking.label(), officer.id(), officer);
        journal.record(
                new CautionEntry.CautionAnswered(
                        tasking.id(), caution.point(), decision, officer.id(), answer.saidAt()),
                tasking.label());
        return store.get(id, officer);
    }
}
