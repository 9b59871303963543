package chancery.observations.positions.web;

import chancery.access.Officer;
import chancery.observations.Stance;
import chancery.observations.positions.Influence;
import chancery.observations.positions.PositionRecords;
import chancery.observations.positions.Positions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms by which a position and an influence are recorded.
@RestController
@RequestMapping("/observations/positions")
class PositionRecordPages {

    static final String HERE = "/observations/positions/";
    static final int LONGEST_REASON = 1_000;

    private final Positions positions;
    private final PositionRecords records;
    private final Templates templates;

    PositionRecordPages(Positions positions, PositionRecords records, Templates templates) {
        this.positions = positions;
        this.records = records;
        this.templates = templates;
    }

    @GetMapping("/{issue}/{authority}")
    Object course(
            @PathVariable UUID issue,
            @PathVariable UUID authority,
            Page page,
            Officer officer,
            Fields fields) {
        var asOf = fields.optionalAsOf("asOf");
        fields.refuseFaults();
        var course = positions.course(issue, authority, asOf.orElse(page.now()), officer);
        return templates.observationsPositionsCourse(
                page, course, CoursePicture.of(course), records.mayRecord(authority, officer));
    }

    @PostMapping("/{issue}/{authority}/positions")
    ResponseEntity<?> record(
            @PathVariable UUID issue,
            @PathVariable UUID authority,
            Page page,
            Officer officer,
            Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var stance = fields.choice("stance", Stance.class);
                    var on = fields.day("on");
                    var reason = fields.text("reason", LONGEST_REASON);
                    fields.refuseFaults();
                    records.record(issue, authority, stance, on, reason, officer);
                    return HERE + issue + "/" + authority;
                },
                again -> course(issue, authority, again, officer, Fields.of(Map.of())));
    }

    @PostMapping("/{issue}/{authority}/influence")
    ResponseEntity<?> judge(
            @PathVariable UUID issue,
            @PathVariable UUID authority,
            Page page,
            Officer officer,
            Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var influence = fields.choice("influence", Influence.class);
                    var why = fields.text("why", LONGEST_REASON);
                    fields.refuseFaults();
                    records.judge(issue, authority, influence, why, officer);
                    return HERE + issue + "/" + authority;
                },
                again -> course(issue, authority, again, officer, Fields.of(Map.of())));
    }
}
