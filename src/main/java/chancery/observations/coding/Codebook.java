package chancery.observations.coding;

import chancery.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The published rubric of a directive, in one of its versions.
///
/// @param change what this version changes, against the one before
public record Codebook(
        UUID id,
        UUID directive,
        int version,
        String title,
        String change,
        List<Question> questions,
        int label,
        UUID issuedBy,
        Instant issuedAt) {

    public Codebook {
        questions = List.copyOf(questions);
    }

    public Question question(int number) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("question", number));
    }
}
