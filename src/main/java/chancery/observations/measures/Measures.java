package chancery.observations.measures;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.HostAudience;
import chancery.observations.measures.store.InterventionStore;
import chancery.observations.measures.store.MeasureLists;
import chancery.observations.measures.store.MeasureStore;
import chancery.observations.measures.store.MeasureWithdrawalStore;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which measures are read: now, or as known at a time.
@Service
@Transactional(readOnly = true)
public class Measures {

    private final MeasureStore measures;
    private final MeasureListing listing;
    private final MeasureLists lists;
    private final InterventionStore interventions;
    private final MeasureWithdrawalStore withdrawals;
    private final Stakeholders stakeholders;
    private final HostAudience audience;
    private final Clock clock;

    Measures(
            MeasureStore measures,
            MeasureListing listing,
            MeasureLists lists,
            InterventionStore interventions,
            MeasureWithdrawalStore withdrawals,
            Stakeholders stakeholders,
            HostAudience audience,
            Clock clock) {
        this.measures = measures;
        this.listing = listing;
        this.lists = lists;
        this.interventions = interventions;
        this.withdrawals = withdrawals;
        this.stakeholders = stakeholders;
        this.audience = audience;
        this.clock = clock;
    }

    public Measure measure(UUID id, Reader reader) {
        return measureKnownAt(id, clock.instant(), reader);
    }

    /// A measure as it was described at a time.
    public Measure measureKnownAt(UUID id, Instant known, Reader reader) {
        return measures.find(id, known, reader).orElseThrow(() -> new NotFound("measure", id));
    }

    /// The measure, for an officer who is about to write about it; refused once it was withdrawn.
    public Measure writable(UUID id, Officer by) {
        var about = measure(id, by);
        audience.requireWriter(about.host(), by);
        if (withdrawalOf(id, clock.instant(), by).isPresent()) {
            throw BadInput.of("", "observations.fault.measure-withdrawn");
        }
        return about;
    }

    /// That it was recorded by mistake, as known at a time.
    public Optional<MeasureWithdrawal> withdrawalOf(UUID id, Instant known, Reader reader) {
        return withdrawals.of(id, known, reader);
    }

    /// What matches, newest record first; none that was recorded by mistake.
    public List<MeasureListed> list(MeasureFilter filter, Reader reader) {
        return listing.list(filter, reader);
    }

    /// The stages of a measure as known at a time.
    public Course courseOf(UUID measure, Instant known, Reader reader) {
        return coursesOf(List.of(measure), known, reader)
                .getOrDefault(measure, new Course(List.of()));
    }

    /// The stages of several measures as known at a time, by measure.
    public Map<UUID, Course> coursesOf(Collection<UUID> ofMeasures, Instant known, Reader reader) {
        return listing.coursesOf(ofMeasures, known, reader);
    }

    public List<Intervention> interventionsOf(UUID measure, Instant known, Reader reader) {
        return interventions
                .ofMeasures(List.of(measure), known, reader)
                .getOrDefault(measure, List.of());
    }

    public Intervention intervention(UUID id, Reader reader) {
        return interventions
                .find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("intervention", id));
    }

    /// The measures that took the place of this one, as known at a time.
    public List<Measure> supersededBy(UUID measure, Instant known, Reader reader) {
        return lists.supersededBy(measure, known, reader);
    }

    public Authority authorityOf(Measure measure, Reader reader) {
        return stakeholders.authority(measure.described().authority(), reader);
    }

    /// About which hosts the officer may write.
    public Predicate<CountryCode> writes(Officer by) {
        return audience.writes(by);
    }

    /// Whether the officer may write about the host of a measure.
    public boolean mayWrite(CountryCode host, Officer by) {
        return audience.mayWrite(host, by);
    }
}
