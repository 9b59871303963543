package chancery.engagements.web.recording;

import chancery.directives.taskings.TaskedRound;
import chancery.directives.wording.Point;
import chancery.engagements.Draft;
import chancery.engagements.capture.CaptureCard;
import chancery.engagements.web.offering.OfferedGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Everything the form about a meeting shows.
///
/// @param host its name in the reader's language
/// @param heldAt the time it starts with, as the clock there shows it
/// @param pointByPoint whether the part about single points is open
/// @param partnerRows how many rows there are for states that joined
/// @param meanwhile what somebody else filed since the form was opened
/// @param restored the draft it was filled from
/// @param draftRevision from which it is typed on
/// @param once keeps a form that is sent twice from being filed twice
public record RecordForm(
        Setting setting,
        String host,
        List<OfferedGroup> offered,
        List<AuthorityChoice> authorities,
        List<PointSet> points,
        List<TaskedRound> rounds,
        CaptureCard card,
        String heldAt,
        String zone,
        String ourPeople,
        boolean pointByPoint,
        int partnerRows,
        Optional<Meanwhile> meanwhile,
        Optional<Draft> restored,
        long draftRevision,
        Echo echo,
        UUID once) {

    public RecordForm {
        offered = List.copyOf(offered);
        authorities = List.copyOf(authorities);
        points = List.copyOf(points);
        rounds = List.copyOf(rounds);
    }

    /// The same form, filled from a draft.
    RecordForm restoredFrom(Draft draft) {
        return with(meanwhile, Optional.of(draft), draft.revision(), echo);
    }

    /// The same form, typed on from a revision of its draft.
    RecordForm typedOnFrom(long revision) {
        return with(meanwhile, restored, revision, echo);
    }

    /// The same form with what its capture line says.
    RecordForm saying(Echo said) {
        return with(meanwhile, restored, draftRevision, said);
    }

    /// The same form, beside what somebody else filed since it was opened.
    RecordForm beside(Optional<Meanwhile> other) {
        return with(other, restored, draftRevision, echo);
    }

    private RecordForm with(
            Optional<Meanwhile> other, Optional<Draft> draft, long revision, Echo said) {
        return new RecordForm(
                setting,
                host,
                offered,
                authorities,
                points,
                rounds,
                card,
                heldAt,
                zone,
                ourPeople,
                pointByPoint,
                partnerRows,
                other,
                draft,
                revision,
                said,
                once);
    }

    public boolean corrects() {
        return setting.purpose() == Purpose.CORRECT;
    }

    /// The numbers a capture line may speak of.
    Set<Integer> numbers() {
        return points.stream()
                .filter(PointSet::main)
                .flatMap(set -> set.points().stream())
                .map(Point::number)
                .collect(Collectors.toSet());
    }

    /// The directive that a capture line speaks of; empty when there is none.
    public String directive() {
        return setting.tasking().map(tasking -> tasking.directive().toString()).orElse("");
    }
}
