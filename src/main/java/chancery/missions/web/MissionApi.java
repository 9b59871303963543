package chancery.missions.web;

import chancery.access.Officer;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.missions.intake.MissionSteps;
import chancery.missions.web.StepAnswers.Done;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Our side for programs. Everyone who signed in may read it; administrators change it.
@RestController
@RequestMapping("/api/v1")
class MissionApi {

    private final Overview overview;
    private final MissionSteps steps;
    private final StepAnswers answers;

    MissionApi(Overview overview, MissionSteps steps, StepAnswers answers) {
        this.overview = overview;
        this.steps = steps;
        this.answers = answers;
    }

    @GetMapping("/missions")
    Object list(
            Page page,
            Officer officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<OfficeKind> kind,
            @RequestParam Optional<State> state) {
        var lines = overview.list(new OfficeFilter(q, kind, state), page.words(), officer);
        return Map.of("items", lines.stream().map(MissionJson::of).toList());
    }

    @GetMapping("/missions/{code}")
    Object one(Page page, Officer officer, @PathVariable String code) {
        return MissionJson.of(overview.view(code, page.words(), officer));
    }

    /// Opens an office.
    @PostMapping("/missions")
    ResponseEntity<?> open(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        StepAnswers.require(officer);
        var step = steps.offices().opening(fields, officer);
        return answers.once(
                "missions",
                fields,
                key,
                officer,
                step,
                office -> office.code().inAddress(),
                Done::to);
    }

    /// Suspends, reopens or closes an office: `{"state": "SUSPENDED", "from": "2026-12-01"}`; or
    /// merges it: `{"state": "MERGED", "successor": "PARIS", "from": …}`.
    @PostMapping("/missions/{code}/state")
    ResponseEntity<?> state(
            Officer officer,
            Fields fields,
            @PathVariable String code,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        StepAnswers.require(officer);
        var office = overview.office(code, officer);
        var complete = MissionStep.STATE.complete(fields, office);
        var merges = complete.optionalChoice("state", State.class).filter(State.MERGED::equals);
        var step =
                merges.isPresent()
                        ? steps.offices().merging(complete, officer)
                        : steps.offices().changing(complete, officer);
        return answers.once(
                "state", complete, key, officer, step, done -> done.code().inAddress(), Done::to);
    }
}
