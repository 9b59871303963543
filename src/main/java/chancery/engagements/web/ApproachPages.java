package chancery.engagements.web;

import chancery.access.Officer;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of one engagement, and the form that moves its approach.
@RestController
class ApproachPages {

    private static final int LONG_TEXT = 4_000;

    private final Engagements engagements;
    private final Approaches approaches;
    private final EngagementViews views;
    private final Missions missions;
    private final Templates templates;

    ApproachPages(
            Engagements engagements,
            Approaches approaches,
            EngagementViews views,
            Missions missions,
            Templates templates) {
        this.engagements = engagements;
        this.approaches = approaches;
        this.views = views;
        this.missions = missions;
        this.templates = templates;
    }

    @GetMapping("/engagements/{id}")
    Object engagement(Page page, Officer officer, @PathVariable UUID id) {
        return templates.engagementsEngagement(page, views.of(id, page, officer));
    }

    /// Grants, refuses, postpones or cancels an approach.
    @PostMapping("/engagements/{id}/steps")
    ResponseEntity<?> move(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                "engagements.fault.overtaken",
                () -> {
                    moved(id, fields, officer);
                    return "/engagements/" + id;
                },
                again -> engagement(again, officer, id));
    }

    private void moved(UUID id, Fields fields, Officer officer) {
        var engagement = engagements.engagement(id, officer);
        var zone = missions.office(engagement.mission(), officer).zone();
        var step = fields.choice("step", ApproachStep.class);
        var side = fields.choice("side", Side.class, Side.THEIRS);
        var text = fields.optionalText("text", LONG_TEXT).orElse("");
        var planned =
                fields.parsed("plannedAt", given -> there(given, zone), "engagements.fault.time");
        var revision = fields.optionalWhole("revision", 0, Integer.MAX_VALUE);
        fields.refuseFaults();
        approaches.move(id, revision.map(Integer::longValue), step, side, text, planned, officer);
    }

    private static Instant there(String given, ZoneId zone) {
        try {
            return LocalDateTime.parse(given).atZone(zone).toInstant();
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException("no such time: " + given, notATime);
        }
    }
}
