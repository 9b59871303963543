package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.StepKind;
import chancery.web.Fields;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What missions say about their taskings, for programs.
@RestController
@RequestMapping("/api/v1/taskings/{id}")
class MissionStepApi {

    private final SaidByProgram said;

    MissionStepApi(SaidByProgram said) {
        this.said = said;
    }

    @PostMapping("/acknowledgement")
    ResponseEntity<?> acknowledge(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.ACKNOWLEDGE);
    }

    /// The mission has read the wording of the last amendment.
    @PostMapping("/amendment-acknowledgement")
    ResponseEntity<?> acknowledgeAmendment(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.ACKNOWLEDGE_AMENDMENT);
    }

    @PostMapping("/acceptance")
    ResponseEntity<?> accept(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.ACCEPT);
    }

    @PostMapping("/query")
    ResponseEntity<?> query(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.QUERY);
    }

    @PostMapping("/extension")
    ResponseEntity<?> extension(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.REQUEST_EXTENSION);
    }

    @PostMapping("/change-proposal")
    ResponseEntity<?> changeProposal(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.PROPOSE_CHANGE);
    }

    @PostMapping("/excusal")
    ResponseEntity<?> excusal(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.REQUEST_EXCUSAL);
    }

    @PostMapping("/declination")
    ResponseEntity<?> declination(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return said.say(officer, fields, id, match, StepKind.DECLINE);
    }
}
