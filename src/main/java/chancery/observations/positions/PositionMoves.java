package chancery.observations.positions;

import static java.util.stream.Collectors.toMap;

import chancery.database.Reader;
import chancery.observations.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door that tells who stood otherwise at a later time than at an earlier one.
@Service
@Transactional(readOnly = true)
public class PositionMoves {

    private final Issues issues;
    private final Positions positions;

    PositionMoves(Issues issues, Positions positions) {
        this.issues = issues;
        this.positions = positions;
    }

    /// Who stood otherwise at the later time than at the earlier; by host and name.
    public List<PositionMove> moved(IssueMatter issue, Instant from, Instant to, Reader reader) {
        var before =
                positions.map(issue, from, reader).stream()
                        .collect(toMap(AuthorityStanding::authority, AuthorityStanding::stance));
        return positions.map(issue, to, reader).stream()
                .map(now -> move(issue, before.getOrDefault(now.authority(), Stance.UNKNOWN), now))
                .filter(move -> move.from() != move.to())
                .toList();
    }

    private static PositionMove move(IssueMatter issue, Stance before, AuthorityStanding now) {
        return new PositionMove(
                issue.id(),
                now.authority(),
                now.name(),
                now.host(),
                before,
                now.stance(),
                Stance.moved(before, now.stance()));
    }

    /// The same over every issue of a directive; for reports.
    public List<PositionMove> movedOn(UUID directive, Instant from, Instant to, Reader reader) {
        var moves = new ArrayList<PositionMove>();
        issues.list(Optional.of(directive), reader)
                .forEach(issue -> moves.addAll(moved(issue, from, to, reader)));
        return List.copyOf(moves);
    }
}
