package chancery.reports.composing;

import chancery.directives.taskings.Step;
import chancery.engagements.Meeting;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.Moved;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.exchange.PointDelivery;
import chancery.reports.ReportKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the record holds for a report, before anybody writes a word.
///
/// @param host in the language of the report
/// @param questions the mission's own that headquarters has not answered
/// @param kind wished for; what the record suggests when empty
/// @param reason why there is nothing to report, if there is nothing
public record Material(
        String host,
        Optional<Asked> asked,
        Optional<Integer> round,
        List<Held> held,
        List<Attempt> attempts,
        List<Commitment> commitments,
        List<Step> questions,
        Optional<ReportKind> kind,
        String reason) {

    public Material {
        held = held.stream().sorted(Comparator.comparing(one -> one.meeting().heldAt())).toList();
        attempts = List.copyOf(attempts);
        commitments = List.copyOf(commitments);
        questions = List.copyOf(questions);
    }

    /// A meeting that was held.
    public record Held(UUID engagement, String subject, Meeting meeting) {

        String titles() {
            return meeting.counterparts().stream()
                    .map(one -> one.title())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }

    /// An approach that did not come to a meeting, or not yet.
    public record Attempt(
            UUID engagement,
            ApproachStage stage,
            String subject,
            String titles,
            Optional<LocalDate> planned,
            Optional<Moved> last) {}

    public boolean isNothing() {
        return held.isEmpty() && attempts.isEmpty() && commitments.isEmpty();
    }

    /// What passed in a meeting on the points asked about, by their numbers.
    public List<PointDelivery> said(Held one) {
        return one.meeting().deliveries().stream()
                .filter(said ->
                        asked.filter(known -> known.tasking().equals(said.tasking())).isPresent())
                .sorted(Comparator.comparingInt(PointDelivery::number))
                .toList();
    }

    /// Numbers of the points that were delivered at least once.
    public Set<Integer> delivered() {
        return held.stream()
                .flatMap(one -> said(one).stream())
                .filter(said -> said.exchange().delivery().counts())
                .map(PointDelivery::number)
                .collect(Collectors.toSet());
    }
}
