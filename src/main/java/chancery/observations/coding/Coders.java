package chancery.observations.coding;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.observations.Written;
import chancery.observations.coding.CodingEntry.CodersNamed;
import chancery.observations.coding.store.NamedCoderStore;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which it is said in advance who codes what. Where nobody is named, any two who
/// write about the host may code.
@Service
@Transactional
public class Coders {

    private final NamedCoderStore store;
    private final Findings findings;
    private final Measures measures;
    private final Accounts accounts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Coders(
            NamedCoderStore store,
            Findings findings,
            Measures measures,
            Accounts accounts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.measures = measures;
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Names the two who are to code; whoever has coded already stays one of them.
    public NamedCoders name(UUID id, UUID first, UUID second, Officer by) {
        if (!mayName(by)) {
            throw new NotAllowed("observations.refusal.namer");
        }
        var assessment = findings.assessment(id, by);
        var measure = measures.writable(assessment.measure(), by);
        var named = new NamedCoders(id, first, second);
        requireFit(named, assessment, measure);
        var written =
                new Written(ids.next(), Optional.empty(), assessment.label(), by, clock.instant());
        store.add(named, written);
        journal.record(
                new CodersNamed(id, measure.id(), first, second, by.id(), written.at()),
                assessment.label());
        return named;
    }

    private void requireFit(NamedCoders named, Assessment assessment, Measure measure) {
        var faults = new ArrayList<Fault>();
        if (assessment.isOpen()) {
            faults.add(Fault.of("", "observations.fault.both-have-coded"));
        }
        if (named.first().equals(named.second())) {
            faults.add(Fault.of("second", "observations.fault.coders-alike"));
        }
        if (!mayCode(named.first(), measure.host())) {
            faults.add(Fault.of("first", "observations.fault.coder", measure.host().text()));
        }
        if (!mayCode(named.second(), measure.host())) {
            faults.add(Fault.of("second", "observations.fault.coder", measure.host().text()));
        }
        if (!assessment.codings().stream().map(Coding::coder).allMatch(named::includes)) {
            faults.add(Fault.of("first", "observations.fault.coder-has-coded"));
        }
        if (!faults.isEmpty()) {
            throw new BadInput(List.copyOf(faults));
        }
    }

    private boolean mayCode(UUID officer, CountryCode host) {
        try {
            return measures.mayWrite(host, accounts.officer(officer));
        } catch (NotFound nobody) {
            return false;
        }
    }

    /// Whether the officer may say who codes.
    public boolean mayName(Officer by) {
        return by.is(Role.DESK) || by.is(Role.RELEASER);
    }

    /// Who is named, by assessment.
    @Transactional(readOnly = true)
    public Map<UUID, NamedCoders> of(Collection<Assessment> assessments, Reader reader) {
        return store.of(assessments.stream().map(Assessment::id).toList(), reader);
    }
}
