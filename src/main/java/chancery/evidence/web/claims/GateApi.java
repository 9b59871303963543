package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.web.claims.GateSteps.Letting;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What stands against one text, over the API; `place`, `record` and `number` say which.
@RestController
@RequestMapping("/api/v1/gate")
class GateApi {

    private final GateSteps steps;
    private final ClaimInput input;

    GateApi(GateSteps steps, ClaimInput input) {
        this.steps = steps;
        this.input = input;
    }

    @GetMapping
    Map<String, Object> gate(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        fields.refuseFaultsAndUnknown();
        return Map.of("items", items(subject, page, officer));
    }

    /// Lets a warning pass, with a reason.
    @PostMapping("/overrides")
    Map<String, Object> letPass(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        var letting = Letting.read(fields);
        fields.refuseFaultsAndUnknown();
        steps.letPass(subject, letting, officer);
        return Map.of("items", items(subject, page, officer));
    }

    /// Declares that a finding about private persons is none.
    @PostMapping("/mistaken")
    Map<String, Object> mistaken(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        var mistaken = Mistaken.read(fields);
        fields.refuseFaultsAndUnknown();
        steps.declare(subject, mistaken, officer);
        return Map.of("items", items(subject, page, officer));
    }

    private List<Map<String, Object>> items(ClaimSubject subject, Page page, Officer officer) {
        return steps.objections(subject, officer).stream()
                .map(objection -> ClaimJson.objection(objection, page.words()))
                .toList();
    }
}
