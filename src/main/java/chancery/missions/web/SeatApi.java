package chancery.missions.web;

import chancery.access.Officer;
import chancery.missions.intake.MissionSteps;
import chancery.missions.web.StepAnswers.Done;
import chancery.web.Fields;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Accreditations and seats for programs; administrators change them.
@RestController
@RequestMapping("/api/v1")
class SeatApi {

    private final MissionSteps steps;
    private final StepAnswers answers;

    SeatApi(MissionSteps steps, StepAnswers answers) {
        this.steps = steps;
        this.answers = answers;
    }

    @PostMapping("/accreditations")
    ResponseEntity<?> accredit(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        StepAnswers.require(officer);
        return answers.once(
                "accreditations",
                fields,
                key,
                officer,
                steps.accreditations().accrediting(fields, officer),
                office -> office.code().inAddress(),
                Done::to);
    }

    @PostMapping("/seats")
    ResponseEntity<?> createSeat(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        StepAnswers.require(officer);
        var office = fields.optionalText("office", 30).orElse("");
        return answers.once(
                "seats",
                fields,
                key,
                officer,
                steps.seats().creatingSeat(fields, officer),
                seat -> office,
                seat -> seat);
    }

    @PostMapping("/holdings")
    ResponseEntity<?> appoint(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        StepAnswers.require(officer);
        var office = fields.optionalText("office", 30).orElse("");
        return answers.once(
                "holdings",
                fields,
                key,
                officer,
                steps.seats().appointing(fields, officer),
                seat -> office,
                seat -> seat);
    }
}
