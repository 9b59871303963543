package chancery.observations.coding;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a codebook must be before it is issued: every scale has two sides and a middle, every step
/// is worded, no two questions or steps are called the same.
final class CodebookRule {

    static final int MOST_QUESTIONS = 30;
    private static final Set<Integer> LENGTHS = Set.of(3, 5, 7);

    private CodebookRule() {}

    /// Refuses unless it was written from the version before, says what it changes, and is whole.
    static void require(int read, CodebookDraft draft, Optional<Codebook> before) {
        if (before.map(Codebook::version).orElse(0) != read) {
            throw BadInput.of("version", "observations.fault.changed");
        }
        if (before.isPresent() && draft.change().isBlank()) {
            throw BadInput.of("change", "observations.fault.change-missing");
        }
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /// Everything that is wrong.
    static List<Fault> faults(CodebookDraft draft) {
        var faults = new ArrayList<Fault>();
        if (draft.questions().isEmpty() || draft.questions().size() > MOST_QUESTIONS) {
            faults.add(Fault.of("questions", "observations.fault.questions", MOST_QUESTIONS));
        }
        var keys = new HashSet<String>();
        for (int i = 0; i < draft.questions().size(); i++) {
            var question = draft.questions().get(i);
            var field = "questions[" + i + "].";
            if (!LENGTHS.contains(question.anchors().size())) {
                faults.add(
                        Fault.of(
                                field + "anchors",
                                "observations.fault.anchors",
                                question.anchors().size()));
            }
            if (new HashSet<>(question.anchors()).size() < question.anchors().size()) {
                faults.add(Fault.of(field + "anchors", "observations.fault.anchors-alike"));
            }
            if (!keys.add(question.key())) {
                faults.add(Fault.of(field + "key", "observations.fault.key-twice", question.key()));
            }
        }
        return faults;
    }
}
