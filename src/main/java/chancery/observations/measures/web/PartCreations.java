package chancery.observations.measures.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.web.ApiAnswers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers the creation of a part of a measure, once for each Idempotency-Key.
@Component
class PartCreations {

    private final Creations creations;
    private final ApiAnswers answers;

    PartCreations(Creations creations, ApiAnswers answers) {
        this.creations = creations;
        this.answers = answers;
    }

    ResponseEntity<?> once(
            Officer officer,
            Optional<String> key,
            String request,
            UUID measure,
            Supplier<Map<String, Object>> creation) {
        return answers.send(
                creations.once(
                        officer,
                        key,
                        request,
                        () -> answers.made("/api/v1/measures/" + measure, creation.get())));
    }
}
