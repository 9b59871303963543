package chancery.engagements.web;

import chancery.access.Officer;
import chancery.engagements.Engagement;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitments;
import chancery.missions.Missions;
import chancery.web.ApiAnswers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// An engagement as programs read it: with its steps, every version of it and what was promised.
@Component
class EngagementJson {

    private final Engagements engagements;
    private final Commitments commitments;
    private final Missions missions;
    private final ApiAnswers answers;

    EngagementJson(
            Engagements engagements,
            Commitments commitments,
            Missions missions,
            ApiAnswers answers) {
        this.engagements = engagements;
        this.commitments = commitments;
        this.missions = missions;
        this.answers = answers;
    }

    /// As it stands now, tagged with its revision.
    ResponseEntity<?> tagged(UUID id, Officer officer) {
        var engagement = engagements.engagement(id, officer);
        return answers.tagged(engagement.revision(), of(engagement, officer));
    }

    Map<String, Object> of(Engagement engagement, Officer officer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", engagement.id());
        json.put("mission", missions.office(engagement.mission(), officer).code());
        json.put("host", engagement.host());
        json.put("stage", engagement.stage());
        json.put("subject", engagement.subject());
        json.put("mode", engagement.mode());
        engagement.planned().ifPresent(at -> json.put("plannedAt", at));
        engagement.held().ifPresent(at -> json.put("heldAt", at));
        json.put("revision", engagement.revision());
        json.put("targets", engagements.targetsOf(engagement.id(), officer));
        json.put("steps", engagements.stepsOf(engagement.id(), officer));
        json.put("versions", engagements.versionsOf(engagement.id(), officer));
        json.put("commitments", commitments.ofEngagement(engagement.id(), officer));
        return json;
    }
}
