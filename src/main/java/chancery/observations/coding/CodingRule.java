package chancery.observations.coding;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What must hold before codes are filed, and before somebody decides between them.
final class CodingRule {

    private CodingRule() {}

    /// Everything that is against filing these codes.
    static List<Fault> faults(
            List<Code> codes, Codebook codebook, Assessment assessment, UUID coder) {
        var faults = new ArrayList<Fault>();
        if (assessment.isOpen()) {
            faults.add(Fault.of("", "observations.fault.both-have-coded"));
        } else if (assessment.isCodedBy(coder)) {
            faults.add(Fault.of("", "observations.fault.coded-already"));
        }
        var asked = new HashSet<Integer>();
        for (int i = 0; i < codes.size(); i++) {
            faults.addAll(faults(codes.get(i), i, codebook));
            asked.add(codes.get(i).question());
        }
        codebook.questions().stream()
                .filter(question -> !asked.contains(question.number()))
                .forEach(question ->
                        faults.add(
                                Fault.of(
                                        "codes",
                                        "observations.fault.question-open",
                                        question.number())));
        if (asked.size() < codes.size()) {
            faults.add(Fault.of("codes", "observations.fault.question-twice"));
        }
        return faults;
    }

    private static List<Fault> faults(Code code, int row, Codebook codebook) {
        var field = "codes[" + row + "].";
        return codebook.questions().stream()
                .filter(question -> question.number() == code.question())
                .findFirst()
                .map(question -> outside(code.value(), field + "value", question))
                .orElseGet(() ->
                        List.of(
                                Fault.of(
                                        field + "question",
                                        "observations.fault.question",
                                        code.question())));
    }

    private static List<Fault> outside(Optional<Integer> value, String field, Question question) {
        return value.filter(step -> !question.has(step))
                .map(step ->
                        List.of(
                                Fault.of(
                                        field,
                                        "observations.fault.step",
                                        -question.reach(),
                                        question.reach())))
                .orElseGet(List::of);
    }

    /// A third person decides, and only where the two differ.
    static void requireDecidable(
            Assessment assessment, Question question, Optional<Integer> value, UUID by) {
        if (assessment.isCodedBy(by)) {
            throw BadInput.of("", "observations.fault.own-coding");
        }
        switch (assessment.verdictOn(question.number())) {
            case WAITING -> throw BadInput.of("question", "observations.fault.not-both-yet");
            case AGREED -> throw BadInput.of("question", "observations.fault.agreed");
            case DIFFERENT, ADJUDICATED -> {
                var faults = outside(value, "value", question);
                if (!faults.isEmpty()) {
                    throw new BadInput(faults);
                }
            }
        }
    }
}
