package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Clearances;
import chancery.kernel.BadInput;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The forms by which offices are asked to clear a text, and do so or object.
@RestController
@RequestMapping("/directives/{key}/clearances")
class ClearanceSteps {

    private final Clearances clearances;
    private final Missions missions;
    private final StepAnswers steps;

    ClearanceSteps(Clearances clearances, Missions missions, StepAnswers steps) {
        this.clearances = clearances;
        this.missions = missions;
        this.steps = steps;
    }

    @PostMapping
    ResponseEntity<?> submit(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = steps.asked(page, officer, fields, key);
        return steps.taken(
                asked,
                () -> {
                    var offices =
                            fields.texts("offices").stream()
                                    .map(code -> office(code, officer))
                                    .collect(Collectors.toSet());
                    fields.refuseFaults();
                    clearances.submit(asked.id(), asked.revision(), offices, officer);
                    return "/directives/" + key;
                });
    }

    @PostMapping("/{office}")
    ResponseEntity<?> clear(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @PathVariable String office) {
        var asked = steps.asked(page, officer, fields, key);
        return steps.taken(
                asked,
                () -> {
                    var word = ClearanceInput.read(fields);
                    fields.refuseFaults();
                    var clearer = office(office, officer);
                    clearances.clear(
                            asked.id(),
                            asked.revision(),
                            clearer,
                            word.decision(),
                            word.comment(),
                            officer);
                    return "/directives/" + key;
                });
    }

    private UUID office(String code, Officer officer) {
        if (!OfficeCode.isCode(code)) {
            throw BadInput.of("offices", "directives.fault.clearer", code);
        }
        return missions.findByCode(OfficeCode.parse(code), officer)
                .orElseThrow(() -> BadInput.of("offices", "directives.fault.clearer", code))
                .id();
    }
}
