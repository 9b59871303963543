package chancery.observations.positions.web;

import chancery.access.Officer;
import chancery.observations.Stance;
import chancery.observations.positions.Influence;
import chancery.observations.positions.IssueMatter;
import chancery.observations.positions.Issues;
import chancery.observations.positions.PositionMoves;
import chancery.observations.positions.PositionRecords;
import chancery.observations.positions.Positions;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Issues and positions over the API.
@RestController
@RequestMapping("/api/v1/issues")
class PositionApi {

    private static final String ONE = "/{issue}/authorities/{authority}";

    private final Issues issues;
    private final Positions positions;
    private final PositionRecords records;
    private final PositionMoves moves;

    PositionApi(Issues issues, Positions positions, PositionRecords records, PositionMoves moves) {
        this.issues = issues;
        this.positions = positions;
        this.records = records;
        this.moves = moves;
    }

    /// Where everybody stands at `asOf`, and who moved since `from`.
    @GetMapping("/{issue}")
    Map<String, Object> map(@PathVariable UUID issue, Officer officer, Page page, Fields fields) {
        var span = MapSpan.read(fields, page.now());
        fields.refuseFaultsAndUnknown();
        IssueMatter matter = issues.issue(issue, officer);
        return PositionJson.of(
                matter,
                positions.map(matter, span.asOf(), officer),
                span.from().map(from -> moves.moved(matter, from, span.asOf(), officer)));
    }

    /// The way of one authority, as known at `asOf`.
    @GetMapping(ONE)
    Map<String, Object> course(
            @PathVariable UUID issue,
            @PathVariable UUID authority,
            Officer officer,
            Page page,
            Fields fields) {
        var asOf = fields.optionalAsOf("asOf");
        fields.refuseFaultsAndUnknown();
        return PositionJson.of(
                positions.course(issue, authority, asOf.orElse(page.now()), officer));
    }

    /// Records where it stands.
    @PostMapping(ONE + "/positions")
    Map<String, Object> record(
            @PathVariable UUID issue,
            @PathVariable UUID authority,
            Officer officer,
            Page page,
            Fields fields) {
        var stance = fields.choice("stance", Stance.class);
        var on = fields.day("on");
        var reason = fields.text("reason", PositionRecordPages.LONGEST_REASON);
        fields.refuseFaultsAndUnknown();
        records.record(issue, authority, stance, on, reason, officer);
        return PositionJson.of(positions.course(issue, authority, page.now(), officer));
    }

    /// Records how much it can do about the issue.
    @PostMapping(ONE + "/influence")
    Map<String, Object> judge(
            @PathVariable UUID issue,
            @PathVariable UUID authority,
            Officer officer,
            Page page,
            Fields fields) {
        var influence = fields.choice("influence", Influence.class);
        var reason = fields.text("reason", PositionRecordPages.LONGEST_REASON);
        fields.refuseFaultsAndUnknown();
        records.judge(issue, authority, influence, reason, officer);
        return PositionJson.of(positions.course(issue, authority, page.now(), officer));
    }
}
