package chancery.observations.coding;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.observations.Written;
import chancery.observations.coding.CodingEntry.CodesAdjudicated;
import chancery.observations.coding.CodingEntry.HostRepliedToAssessment;
import chancery.observations.coding.store.AssessmentStore;
import chancery.observations.coding.store.NewDecisions;
import chancery.observations.measures.Measures;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which a third person decides where coders differ, and a host answers; both
/// stand beside the codes and change none of them.
@Service
@Transactional
public class Adjudications {

    private final AssessmentStore store;
    private final Findings findings;
    private final Coders coders;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Stakeholders stakeholders;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final NewDecisions newDecisions;

    Adjudications(
            AssessmentStore store,
            Findings findings,
            Coders coders,
            Codebooks codebooks,
            Measures measures,
            Stakeholders stakeholders,
            Journal journal,
            Ids ids,
            Clock clock,
            NewDecisions newDecisions) {
        this.store = store;
        this.findings = findings;
        this.coders = coders;
        this.codebooks = codebooks;
        this.measures = measures;
        this.stakeholders = stakeholders;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.newDecisions = newDecisions;
    }

    /// Decides on a question on which two coders differ; by somebody who is neither.
    public Assessment adjudicate(
            UUID id, int question, Optional<Integer> value, String reason, Officer by) {
        if (!by.is(Role.DESK) && !by.is(Role.RELEASER)) {
            throw new NotAllowed("observations.refusal.adjudicator");
        }
        store.takeTurn(id, by);
        var assessment = findings.assessment(id, by);
        var asked =
                codebooks
                        .version(assessment.codebook(), assessment.version(), by)
                        .question(question);
        CodingRule.requireDecidable(assessment, asked, value, by.id());
        var before = assessment.decisionOn(question).map(Adjudication::id);
        var written = written(before, assessment, by);
        newDecisions.decide(
                assessment,
                new Adjudication(written.id(), question, value, reason, by.id(), written.at()),
                written);
        record(
                new CodesAdjudicated(id, assessment.measure(), question, by.id(), written.at()),
                assessment);
        return findings.assessment(id, by);
    }

    /// Notes what the host says to the assessment; it stands beside it from then on.
    public HostReply reply(UUID id, UUID authority, LocalDate saidOn, String text, Officer by) {
        var assessment = findings.assessment(id, by);
        var measure = measures.writable(assessment.measure(), by);
        if (stakeholders.authoritiesOf(measure.host(), by).stream()
                .noneMatch(one -> one.id().equals(authority))) {
            throw BadInput.of("authority", "observations.fault.authority", measure.host().text());
        }
        var written = written(Optional.empty(), assessment, by);
        var reply = new HostReply(written.id(), authority, saidOn, text, by.id(), written.at());
        newDecisions.reply(assessment, reply, written);
        record(
                new HostRepliedToAssessment(id, measure.id(), authority, by.id(), written.at()),
                assessment);
        return reply;
    }

    private Written written(Optional<UUID> replaces, Assessment about, Officer by) {
        return new Written(ids.next(), replaces, about.label(), by, clock.instant());
    }

    private void record(Entry entry, Assessment about) {
        journal.record(entry, about.label());
    }
}
