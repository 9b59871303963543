package chancery.missions.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.missions.Office;
import chancery.missions.intake.MissionSteps;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms by which administrators change our side, a page for each step.
@RestController
class StepPages {

    private final Overview overview;
    private final MissionSteps steps;
    private final StepForms forms;
    private final Templates templates;

    StepPages(Overview overview, MissionSteps steps, StepForms forms, Templates templates) {
        this.overview = overview;
        this.steps = steps;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping("/administration/missions/new")
    Object opening(Page page, Officer officer) {
        StepAnswers.require(officer);
        return templates.missionsStep(page, forms.opening(page.words(), officer));
    }

    @PostMapping("/administration/missions/new")
    ResponseEntity<?> open(Page page, Officer officer, Fields fields) {
        StepAnswers.require(officer);
        try {
            var office = taken(steps.offices().opening(fields, officer), fields);
            return seeOther(office);
        } catch (BadInput bad) {
            return refused(page, fields, bad, forms.opening(page.words(), officer));
        }
    }

    @GetMapping("/missions/{code}/{step}")
    Object form(
            Page page,
            Officer officer,
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam Map<String, String> given) {
        StepAnswers.require(officer);
        var office = overview.office(code, officer);
        return templates.missionsStep(
                page, forms.of(find(step), office, given, page.words(), officer));
    }

    @PostMapping("/missions/{code}/{step}")
    ResponseEntity<?> take(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String code,
            @PathVariable String step) {
        StepAnswers.require(officer);
        var office = overview.office(code, officer);
        var wanted = find(step);
        try {
            var complete = wanted.complete(fields, office);
            taken(wanted.read(steps, complete, officer), complete);
            return seeOther(office);
        } catch (BadInput bad) {
            var form = forms.of(wanted, office, Map.of(), page.words(), officer);
            return refused(page, fields, bad, form);
        }
    }

    private static <T> T taken(Supplier<T> step, Fields fields) {
        fields.refuseFaults();
        return step.get();
    }

    private static MissionStep find(String step) {
        return MissionStep.find(step).orElseThrow(() -> new NotFound("step", step));
    }

    private ResponseEntity<?> refused(Page page, Fields fields, BadInput bad, StepForm form) {
        return ResponseEntity.unprocessableContent()
                .body(templates.missionsStep(page.refused(bad.faults(), fields), form));
    }

    private static ResponseEntity<?> seeOther(Office office) {
        return FormAnswers.seeOther("/missions/" + encoded(office) + "?done=saved");
    }

    private static String encoded(Office office) {
        return URLEncoder.encode(office.code().inAddress(), StandardCharsets.UTF_8);
    }
}
