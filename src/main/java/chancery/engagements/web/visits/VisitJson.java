package chancery.engagements.web.visits;

import chancery.access.Officer;
import chancery.engagements.visits.Visit;
import chancery.engagements.visits.VisitParts;
import chancery.web.ApiAnswers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A visit as programs read it, with its parts.
@Component
class VisitJson {

    private final VisitParts parts;
    private final ApiAnswers answers;

    VisitJson(VisitParts parts, ApiAnswers answers) {
        this.parts = parts;
        this.answers = answers;
    }

    ResponseEntity<?> tagged(Visit visit, Officer officer) {
        return answers.tagged(visit.version(), of(visit, officer));
    }

    Map<String, Object> of(Visit visit, Officer officer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", visit.id());
        json.put("visit", visit);
        json.put("parts", parts.partsOf(visit.id(), officer));
        return json;
    }
}
