package chancery.web;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import pages.Templates;

/// Answers to what went wrong: a problem (RFC 9457) for calls, a page with the same sentences for
/// people.
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Templates templates;
    private final Pages pages;

    Problems(Templates templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @ExceptionHandler(BadInput.class)
    ResponseEntity<?> badInput(BadInput bad, HttpServletRequest request) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bad-input",
                "web.problem.bad-input",
                bad.faults(),
                request);
    }

    @ExceptionHandler(BodyTooLarge.class)
    ResponseEntity<?> tooLarge(BodyTooLarge body, HttpServletRequest request) {
        var fault = Fault.of("", "web.fault.body-too-large", body.megabytes());
        return answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "request",
                "web.problem.too-large",
                List.of(fault),
                request);
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<?> notFound(NotFound missing, HttpServletRequest request) {
        return answer(
                HttpStatus.NOT_FOUND, "not-found", "web.problem.not-found", List.of(), request);
    }

    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<?> notAllowed(NotAllowed refusal, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, "not-allowed", refusal.message(), List.of(), request);
    }

    @ExceptionHandler(IfMatch.Missing.class)
    ResponseEntity<?> versionNeeded(HttpServletRequest request) {
        return answer(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-needed",
                "web.problem.version-needed",
                List.of(Fault.of("If-Match", "web.fault.if-match")),
                request);
    }

    @ExceptionHandler(Outdated.class)
    ResponseEntity<?> outdated(Outdated outdated, HttpServletRequest request) {
        var fault = Fault.of("If-Match", "web.fault.outdated", outdated.current());
        return answer(
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
        return answer(
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
            var answer = ofStatus(known.getStatusCode(), request);
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .headers(known.getHeaders())
                    .body(answer.getBody());
        }
        if (failure instanceof DataAccessException) {
            LOG.error("The database did not answer as expected", failure);
            return answer(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "unavailable",
                    "web.problem.unavailable",
                    List.of(),
                    request);
        }
        LOG.error("Not expected at {}", request.getRequestURI(), failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failure",
                "web.problem.failure",
                List.of(),
                request);
    }

    /// The answer where only a status is known, as when a filter refused the request.
    ResponseEntity<?> ofStatus(HttpStatusCode status, HttpServletRequest request) {
        return answer(status, "request", key(status), List.of(), request);
    }

    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "web.problem.form";
            case 404 -> "web.problem.not-found";
            case 405 -> "web.problem.method";
            case 413 -> "web.problem.too-large";
            case 415 -> "web.problem.media-type";
            case 406 -> "web.problem.not-acceptable";
            case 500 -> "web.problem.failure";
            case 503 -> "web.problem.unavailable";
            default -> "web.problem.request";
        };
    }

    private ResponseEntity<?> answer(
            HttpStatusCode status,
            String type,
            String title,
            List<Fault> faults,
            HttpServletRequest request) {
        var page = pages.of(request);
        if (ErrorPages.addressOf(request).startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status, type, title, faults, page.words()));
        }
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.TEXT_HTML)
                .body(templates.webProblem(page, page.say(title), faults));
    }

    private static ProblemDetail problem(
            HttpStatusCode status, String type, String title, List<Fault> faults, Words words) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(words.say(title));
        if (!faults.isEmpty()) {
            problem.setProperty(
                    "errors",
                    faults.stream()
                            .map(fault ->
                                    Map.of("field", fault.field(), "message", words.say(fault)))
                            .toList());
        }
        return problem;
    }
}
