package chancery.web.problems;

import chancery.kernel.Fault;
import chancery.web.Pages;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// Answers to what went wrong: a problem (RFC 9457) for calls, a page with the same sentences for
/// people.
@Component
class ProblemAnswers {

    private final Templates templates;
    private final Pages pages;

    ProblemAnswers(Templates templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
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

    ResponseEntity<?> answer(
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
