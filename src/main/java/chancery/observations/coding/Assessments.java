package chancery.observations.coding;

import chancery.access.Officer;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.observations.coding.CodingEntry.AssessmentOpened;
import chancery.observations.coding.CodingEntry.InterventionCoded;
import chancery.observations.coding.store.AssessmentStore;
import chancery.observations.coding.store.NewCodings;
import chancery.observations.measures.Measures;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which interventions are assessed: opened, coded by two people, decided by a
/// third, answered by the host.
@Service
@Transactional
public class Assessments {

    private final AssessmentStore store;
    private final Findings findings;
    private final Coders coders;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final NewCodings newCodings;

    Assessments(
            AssessmentStore store,
            Findings findings,
            Coders coders,
            Codebooks codebooks,
            Measures measures,
            Journal journal,
            Ids ids,
            Clock clock,
            NewCodings newCodings) {
        this.store = store;
        this.findings = findings;
        this.coders = coders;
        this.codebooks = codebooks;
        this.measures = measures;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.newCodings = newCodings;
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
                Assessment.opened(
                        ids.next(), intervention, measure, codebook, by.id(), clock.instant());
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
        newCodings.file(assessment, coding, place, by);
        record(
                new InterventionCoded(id, assessment.measure(), place, by.id(), coding.at()),
                assessment);
        return findings.assessment(id, by);
    }

    private void requireNamed(Assessment assessment, Officer by) {
        var named = coders.of(List.of(assessment), by);
        if (named.values().stream().anyMatch(two -> !two.includes(by.id()))) {
            throw BadInput.of("", "observations.fault.others-named");
        }
    }

    private void record(Entry entry, Assessment about) {
        journal.record(entry, about.label());
    }
}
