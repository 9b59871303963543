package chancery.observations.measures;

import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.observations.HostAudience;
import chancery.observations.Written;
import chancery.observations.measures.MeasureEntry.MeasureCorrected;
import chancery.observations.measures.MeasureEntry.MeasureRecorded;
import chancery.observations.measures.MeasureEntry.MeasureWithdrawn;
import chancery.observations.measures.store.MeasureStore;
import chancery.observations.measures.store.MeasureWithdrawalStore;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which measures are recorded and described anew: by officers of missions
/// accredited to the host, and desks at headquarters.
@Service
@Transactional
public class MeasureRegister {

    private final MeasureStore store;
    private final MeasureWithdrawalStore withdrawals;
    private final Measures measures;
    private final Stakeholders stakeholders;
    private final HostAudience audience;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    MeasureRegister(
            MeasureStore store,
            MeasureWithdrawalStore withdrawals,
            Measures measures,
            Stakeholders stakeholders,
            HostAudience audience,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.withdrawals = withdrawals;
        this.measures = measures;
        this.stakeholders = stakeholders;
        this.audience = audience;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Records an act of state; its stages and what it changes are noted one by one.
    public Measure record(CountryCode host, MeasureDraft draft, Officer by) {
        audience.requireWriter(host, by);
        var id = ids.next();
        requireFit(host, draft, Optional.empty(), by);
        var written =
                new Written(id, Optional.empty(), audience.label(host, by), by, clock.instant());
        store.add(id, host, draft, written);
        journal.record(
                new MeasureRecorded(id, host, draft.type(), by.id(), written.at()),
                written.label());
        return new Measure(id, id, host, draft, written.label(), written.at());
    }

    /// Describes a measure anew.
    ///
    /// @param version the row that was read when the correction was written
    public Measure correct(UUID id, UUID version, MeasureDraft draft, Officer by) {
        store.takeTurn(id, by);
        var current = measures.writable(id, by);
        Versions.require(current.version(), version);
        requireFit(current.host(), draft, Optional.of(id), by);
        var written =
                new Written(ids.next(), Optional.of(version), current.label(), by, clock.instant());
        store.add(id, current.host(), draft, written);
        journal.record(new MeasureCorrected(id, by.id(), written.at()), current.label());
        return new Measure(id, written.id(), current.host(), draft, current.label(), written.at());
    }

    /// Notes that a measure was recorded by mistake. Its record stays readable; lists, positions
    /// and reports leave it out from then on.
    public void withdraw(UUID id, String why, Officer by) {
        store.takeTurn(id, by);
        var about = measures.writable(id, by);
        var written = new Written(ids.next(), Optional.empty(), about.label(), by, clock.instant());
        withdrawals.add(id, why, written);
        journal.record(new MeasureWithdrawn(id, by.id(), written.at()), about.label());
    }

    /// The authority is one of the host's, and what is superseded is another act of the same host.
    private void requireFit(CountryCode host, MeasureDraft draft, Optional<UUID> self, Officer by) {
        var faults = new ArrayList<Fault>();
        boolean known =
                stakeholders.authoritiesOf(host, by).stream()
                        .filter(one -> !one.kind().isRestricted())
                        .anyMatch(one -> one.id().equals(draft.authority()));
        if (!known) {
            faults.add(Fault.of("authority", "observations.fault.authority", host.text()));
        }
        draft.supersedes()
                .filter(other -> isNoOtherOf(host, other, self, by))
                .ifPresent(other ->
                        faults.add(
                                Fault.of(
                                        "supersedes",
                                        "observations.fault.supersedes",
                                        host.text())));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    private boolean isNoOtherOf(CountryCode host, UUID other, Optional<UUID> self, Officer by) {
        return self.filter(other::equals).isPresent()
                || store.find(other, clock.instant(), by)
                        .filter(measure -> measure.host().equals(host))
                        .isEmpty();
    }
}
