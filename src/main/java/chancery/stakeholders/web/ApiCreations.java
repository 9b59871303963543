package chancery.stakeholders.web;

import chancery.access.Creations;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.LookAlike;
import chancery.web.ApiAnswers;
import chancery.web.Made;
import chancery.web.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers calls that create: once per `Idempotency-Key`, and with 409 and what is there when the
/// new record looks like one.
@Component
class ApiCreations {

    private final Creations creations;
    private final ApiAnswers answers;

    ApiCreations(Creations creations, ApiAnswers answers) {
        this.creations = creations;
        this.answers = answers;
    }

    /// @param address where the new record is found
    <T> ResponseEntity<?> once(
            CreationCall call,
            Supplier<Adding<T>> creation,
            Function<T, String> address,
            Function<T, Map<String, Object>> view) {
        try {
            var answer =
                    creations.once(
                            call.officer(),
                            call.key(),
                            call.text(),
                            () -> answer(creation.get(), address, view));
            return answers.send(answer);
        } catch (LooksAlike alike) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(alike.there, call.page()));
        }
    }

    private <T> Made answer(
            Adding<T> adding, Function<T, String> address, Function<T, Map<String, Object>> view) {
        return switch (adding) {
            case Added<T>(var what) -> answers.made(address.apply(what), view.apply(what));
            case Alike<T>(var there) -> throw new LooksAlike(there);
        };
    }

    private static ProblemDetail problem(List<LookAlike> there, Page page) {
        var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(URI.create("/problems/look-alike"));
        problem.setTitle(page.say("stakeholders.alike"));
        problem.setDetail(page.say("stakeholders.alike-call"));
        problem.setProperty("there", there.stream().map(Views::of).toList());
        return problem;
    }
}
