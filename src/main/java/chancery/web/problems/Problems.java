package chancery.web.problems;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import chancery.web.IfMatch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What is said to each thing that went wrong.
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(BadInput.class)
    ResponseEntity<?> badInput(BadInput bad, HttpServletRequest request) {
        return answers.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bad-input",
                "web.problem.bad-input",
                bad.faults(),
                request);
    }

    @ExceptionHandler(BodyTooLarge.class)
    ResponseEntity<?> tooLarge(BodyTooLarge body, HttpServletRequest request) {
        var fault = Fault.of("", "web.fault.body-too-large", body.megabytes());
        return answers.answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "request",
                "web.problem.too-large",
                List.of(fault),
                request);
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<?> notFound(NotFound missing, HttpServletRequest request) {
        return answers.answer(
                HttpStatus.NOT_FOUND, "not-found", "web.problem.not-found", List.of(), request);
    }

    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<?> notAllowed(NotAllowed refusal, HttpServletRequest request) {
        return answers.answer(
                HttpStatus.FORBIDDEN, "not-allowed", refusal.message(), List.of(), request);
    }

    @ExceptionHandler(IfMatch.Missing.class)
    ResponseEntity<?> versionNeeded(HttpServletRequest request) {
        return answers.answer(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-needed",
                "web.problem.version-needed",
                List.of(Fault.of("If-Match", "web.fault.if-match")),
                request);
    }

    @ExceptionHandler(Outdated.class)
    ResponseEntity<?> outdated(Outdated outdated, HttpServletRequest request) {
        var fault = Fault.of("If-Match", "web.fault.outdated", outdated.current());
        return answers.answer(
                HttpStatus.PRECONDITION_FAILED,
                "outdated",
                "web.problem.outdated",
                List.of(fault),
                request);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<?> mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        var fault =
                Fault.of(
                        mistyped.getName(),
                        "web.fault.parameter",
                        String.valueOf(mistyped.getValue()));
        return answers.answer(
                HttpStatus.BAD_REQUEST,
                "bad-input",
                "web.problem.bad-input",
                List.of(fault),
                request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<?> anything(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            // Its headers say what would be right: Allow, Accept.
            var answer = answers.ofStatus(known.getStatusCode(), request);
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .headers(known.getHeaders())
                    .body(answer.getBody());
        }
        if (failure instanceof DataAccessException) {
            LOG.error("The database did not answer as expected", failure);
            return answers.answer(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "unavailable",
                    "web.problem.unavailable",
                    List.of(),
                    request);
        }
        LOG.error("Not expected at {}", request.getRequestURI(), failure);
        return answers.answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failure",
                "web.problem.failure",
                List.of(),
                request);
    }
}
