package chancery.observations.coding;

import java.util.List;

/// A version of a codebook as it is going to be issued.
public record CodebookDraft(String title, String change, List<Question> questions) {

    public CodebookDraft {
        questions = List.copyOf(questions);
    }
}
