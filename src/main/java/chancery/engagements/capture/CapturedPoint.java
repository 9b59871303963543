package chancery.engagements.capture;

import chancery.engagements.exchange.Exchange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One point, or a run of points treated alike, with what passed on it and what was promised.
public record CapturedPoint(
        PointRange points, Exchange exchange, List<CapturedCommitment> commitments) {

    public CapturedPoint {
        commitments = List.copyOf(commitments);
    }

    /// Two neighbours say the same when joined only if neither carries words or promises, which
    /// were said once, there.
    boolean joins(CapturedPoint next) {
        return points.isFollowedBy(next.points)
                && exchange.equals(next.exchange)
                && exchange.words().isEmpty()
                && commitments.isEmpty()
                && next.commitments.isEmpty();
    }

    CapturedPoint joinedTo(CapturedPoint next) {
        return new CapturedPoint(points.upTo(next.points), exchange, commitments);
    }

    /// The form of quick capture, as in `9p- !"send the draft law" by 2027-03-31`.
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of("" + points + exchange),
                        commitments.stream().map(CapturedCommitment::toString))
                .collect(Collectors.joining(" "));
    }
}
