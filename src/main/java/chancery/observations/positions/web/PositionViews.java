package chancery.observations.positions.web;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.observations.positions.Issues;
import chancery.observations.positions.PositionMove;
import chancery.observations.positions.PositionMoves;
import chancery.observations.positions.Positions;
import chancery.observations.positions.store.RoundEnds;
import chancery.stakeholders.ListFilter;
import chancery.stakeholders.Stakeholders;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the map of support together.
@Component
@Transactional(readOnly = true)
class PositionViews {

    private final Issues issues;
    private final Positions positions;
    private final RoundEnds rounds;
    private final Stakeholders stakeholders;
    private final PositionMoves moves;

    PositionViews(
            Issues issues,
            Positions positions,
            RoundEnds rounds,
            Stakeholders stakeholders,
            PositionMoves moves) {
        this.issues = issues;
        this.positions = positions;
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.moves = moves;
    }

    PositionMapView map(UUID id, MapSpan span, Page page, Officer officer) {
        var issue = issues.issue(id, officer);
        var moved =
                span.from()
                        .map(from -> moves.moved(issue, from, span.asOf(), officer))
                        .orElse(List.<PositionMove>of());
        return new PositionMapView(
                issue,
                span,
                new SupportMap(positions.map(issue, span.asOf(), officer)),
                moved,
                rounds.of(issue.directive(), Days.of(page.now()), officer),
                authorities(officer));
    }

    private List<Option> authorities(Officer officer) {
        return stakeholders
                .list(new ListFilter(Optional.empty(), Optional.empty()), officer)
                .stream()
                .map(line ->
                        new Option(
                                line.authority().toString(),
                                line.host() + " " + line.englishAuthorityName()))
                .distinct()
                .toList();
    }
}
