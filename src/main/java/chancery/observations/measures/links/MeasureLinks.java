package chancery.observations.measures.links;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.commitments.Commitments;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.observations.Written;
import chancery.observations.measures.MeasureEntry.MeasureAnsweredPoint;
import chancery.observations.measures.MeasureEntry.MeasureKeptPromise;
import chancery.observations.measures.MeasureEntry.MeasureLinkWithdrawn;
import chancery.observations.measures.Measures;
import chancery.observations.measures.links.MeasureLink.Answers;
import chancery.observations.measures.links.MeasureLink.Keeps;
import chancery.observations.measures.links.MeasureLink.Target;
import chancery.observations.measures.store.LinkStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which a measure is linked to what we asked for. A link is open to whoever may
/// read the promise or the point.
@Service
@Transactional
public class MeasureLinks {

    private final LinkStore store;
    private final Measures measures;
    private final Commitments promises;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    MeasureLinks(
            LinkStore store,
            Measures measures,
            Commitments promises,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.promises = promises;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Notes that a measure keeps a promise of its host.
    public MeasureLink keeps(UUID measure, UUID commitment, String note, Officer by) {
        var about = measures.writable(measure, by);
        var promise = promises.commitment(commitment, by);
        if (!promise.host().equals(about.host())) {
            throw BadInput.of("commitment", "observations.fault.commitment", about.host().text());
        }
        var link = link(measure, new Keeps(commitment), note, promise.label(), by);
        journal.record(
                new MeasureKeptPromise(measure, commitment, by.id(), link.recordedAt()),
                promise.label());
        return link;
    }

    /// Notes that a measure answers a point of a directive.
    public MeasureLink answers(UUID measure, UUID directive, int point, String note, Officer by) {
        measures.writable(measure, by);
        int label = labelOfPoint(directive, point, by);
        var link = link(measure, new Answers(directive, point), note, label, by);
        journal.record(
                new MeasureAnsweredPoint(measure, directive, point, by.id(), link.recordedAt()),
                label);
        return link;
    }

    /// Under which label a point is kept, or a refusal when the officer has no such point.
    public int labelOfPoint(UUID directive, int point, Officer by) {
        return store.labelOfPoint(directive, point, by)
                .orElseThrow(() -> BadInput.of("point", "observations.fault.point", point));
    }

    /// Notes that a link was recorded in error.
    public MeasureLink withdraw(UUID id, Officer by) {
        var link = store.find(id, clock.instant(), by).orElseThrow(() -> new NotFound("link", id));
        var about = measures.writable(link.measure(), by);
        var written = new Written(ids.next(), Optional.of(id), link.label(), by, clock.instant());
        store.add(link, true, written);
        journal.record(
                new MeasureLinkWithdrawn(about.id(), id, by.id(), written.at()), link.label());
        return link;
    }

    /// What a measure is linked to, as known at a time.
    @Transactional(readOnly = true)
    public List<MeasureLink> of(UUID measure, Instant known, Reader reader) {
        return store.ofMeasure(measure, known, reader);
    }

    private MeasureLink link(UUID measure, Target target, String note, int label, Officer by) {
        if (of(measure, clock.instant(), by).stream()
                .anyMatch(known -> known.target().equals(target))) {
            throw BadInput.of(
                    target instanceof Keeps ? "commitment" : "point",
                    "observations.fault.linked-already");
        }
        var link = new MeasureLink(ids.next(), measure, target, note, label, clock.instant());
        store.add(
                link,
                false,
                new Written(link.id(), Optional.empty(), label, by, link.recordedAt()));
        return link;
    }
}
