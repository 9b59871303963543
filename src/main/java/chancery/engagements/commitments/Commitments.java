package chancery.engagements.commitments;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.Engagement;
import chancery.engagements.store.CommitmentStore;
import chancery.engagements.store.EngagementStore;
import chancery.engagements.store.OutcomeStore;
import chancery.journal.Journal;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.missions.Missions;
import chancery.missions.OfficeCalendars;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to promises: what was promised in meetings, and what became of it.
@Service
@Transactional
public class Commitments {

    private final CommitmentStore store;
    private final OutcomeStore outcomes;
    private final EngagementStore engagements;
    private final Missions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final OfficeCalendars calendars;

    Commitments(
            CommitmentStore store,
            OutcomeStore outcomes,
            EngagementStore engagements,
            Missions missions,
            Journal journal,
            Ids ids,
            Clock clock,
            OfficeCalendars calendars) {
        this.store = store;
        this.outcomes = outcomes;
        this.engagements = engagements;
        this.missions = missions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.calendars = calendars;
    }

    /// What was promised in an engagement.
    @Transactional(readOnly = true)
    public List<Commitment> ofEngagement(UUID engagement, Reader reader) {
        return store.ofEngagement(engagement, reader);
    }

    /// What is still open with a host.
    @Transactional(readOnly = true)
    public List<Commitment> openWith(CountryCode host, Reader reader) {
        return store.openWith(host, reader);
    }

    /// Everything promised that the reader may see.
    @Transactional(readOnly = true)
    public List<Commitment> all(Reader reader) {
        return store.all(reader);
    }

    /// What was promised where a directive was spoken of, as it was known at an instant; earliest
    /// first.
    @Transactional(readOnly = true)
    public List<Commitment> underDirective(UUID directive, Instant asOf, Reader reader) {
        return store.underDirective(directive, asOf, reader);
    }

    @Transactional(readOnly = true)
    public Commitment commitment(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Every word on a promise, oldest first; the last one counts.
    @Transactional(readOnly = true)
    public List<Settled> outcomesOf(UUID commitment, Reader reader) {
        return outcomes.outcomesOf(commitment, reader);
    }

    /// Keeps a promise made in an engagement; its day counts on the mission's calendar.
    public void add(Promise promise, Engagement engagement, Officer officer) {
        var mission = missions.office(engagement.mission(), officer);
        var counted = calendars.of(mission, officer).workingDayOnOrAfter(promise.due());
        store.add(promise.keptAs(ids.next(), engagement, counted), clock.instant(), officer);
    }

    /// Notes what became of a promise; a later word stands beside an earlier one, not over it.
    ///
    /// @param proof what shows it; may be empty
    public Commitment settle(UUID id, Outcome outcome, String note, String proof, Officer officer) {
        var commitment = store.get(id, officer);
        var engagement = engagements.get(commitment.engagement(), officer);
        officer.requireWorksAt(engagement.mission(), "engagements.refusal.mission");
        var settled = new Settled(outcome, note, proof, officer.name(), clock.instant());
        outcomes.settle(ids.next(), commitment, settled, officer);
        journal.record(
                new CommitmentSettled(engagement.id(), id, outcome, officer.id(), settled.at()),
                commitment.label());
        return store.get(id, officer);
    }
}
