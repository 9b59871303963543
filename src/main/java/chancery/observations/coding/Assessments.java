package chancery.observations.coding;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.observations.Written;
import chancery.observations.coding.CodingEntry.AssessmentOpened;
import chancery.observations.coding.CodingEntry.CodesAdjudicated;
import chancery.observations.coding.CodingEntry.HostRepliedToAssessment;
import chancery.observations.coding.CodingEntry.InterventionCoded;
import chancery.observations.coding.store.AssessmentStore;
import chancery.observations.coding.store.CodingStore;
import chancery.observations.coding.store.DecisionStore;
import chancery.observations.measures.Measures;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which interventions are assessed: opened, coded by two people, decided by a
/// third, answered by the host.
@Service
@Transactional
public class Assessments {

    private final AssessmentStore store;
    private final CodingStore codings;
    private final DecisionStore decisions;
    private final Findings findings;
    private final Coders coders;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Stakeholders stakeholders;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Assessments(
            AssessmentStore store,
            CodingStore codings,
            DecisionStore decisions,
            Findings findings,
            Coders coders,
            Codebooks codebooks,
            Measures measures,
            Stakeholders stakeholders,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.codings = codings;
        this.decisions = decisions;
        this.findings = findings;
        this.coders = coders;
        this.codebooks = codebooks;
        this.measures = measures;
        this.stakeholders = stakeholders;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Puts an intervention before coders, under the present version of a directive's codebook.
    public Assessment open(UUID intervention, UUID directive, Officer by) {
        var part = measures.intervention(intervention, by);
        var measure = measures.writable(part.measure(), by);
        var codebook = codebooks.codebook(directive, by);
        store.takeTurn(intervention, by);
        boolean there =
                store.ofIntervention(intervention, clock.instant(), by).stream()
                        .filter(one -> one.codebook().equals(codebook.id()))
                        .anyMatch(one -> one.version() == codebook.version());
        if (there) {
            throw BadInput.of("intervention", "observations.fault.assessed-already");
        }
        var assessment =
                new Assessment(
                        ids.next(),
                        intervention,
                        measure.id(),
                        codebook.id(),
                        codebook.version(),
                        measure.label(),
                        by.id(),
                        clock.instant(),
                        List.of(),
                        List.of(),
                        List.of());
        store.open(assessment, by);
        record(
                new AssessmentOpened(
                        assessment.id(),
                        measure.id(),
                        intervention,
                        codebook.version(),
                        by.id(),
                        assessment.openedAt()),
                assessment);
        return assessment;
    }

    /// Files what the officer found, on every question, without having seen what another found.
    public Assessment code(UUID id, List<Code> codes, Officer by) {
        store.takeTurn(id, by);
        var assessment = findings.assessment(id, by);
        measures.writable(assessment.measure(), by);
        var codebook = codebooks.version(assessment.codebook(), assessment.version(), by);
        requireNamed(assessment, by);
        var faults = CodingRule.faults(codes, codebook, assessment, by.id());
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        int place = assessment.codings().size() + 1;
        var coding = new Coding(ids.next(), by.id(), clock.instant(), codes);
        codings.file(assessment, coding, place, by);
        record(
                new InterventionCoded(id, assessment.measure(), place, by.id(), coding.at()),
                assessment);
        return findings.assessment(id, by);
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
        decisions.decide(
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
        decisions.reply(assessment, reply, written);
        record(
                new HostRepliedToAssessment(id, measure.id(), authority, by.id(), written.at()),
                assessment);
        return reply;
    }

    private void requireNamed(Assessment assessment, Officer by) {
        var named = coders.of(List.of(assessment), by);
        if (named.values().stream().anyMatch(two -> !two.includes(by.id()))) {
            throw BadInput.of("", "observations.fault.others-named");
        }
    }

    private Written written(Optional<UUID> replaces, Assessment about, Officer by) {
        return new Written(ids.next(), replaces, about.label(), by, clock.instant());
    }

    private void record(Entry entry, Assessment about) {
        journal.record(entry, about.label());
    }
}
