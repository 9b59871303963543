package chancery.observations.coding;

import chancery.evidence.agreement.Agreement;
import chancery.evidence.agreement.CohenKappa;
import chancery.evidence.agreement.KrippendorffAlpha;
import chancery.evidence.agreement.Scale;
import chancery.evidence.methods.Confidence;
import chancery.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// How far two coders agree on one question, by several methods, each with what it counted.
///
/// @param both how many interventions both gave a step
/// @param same of these, how many the same one
/// @param apart the others by how many steps they lie apart, from one step up
/// @param silent on how many at least one could not say
/// @param measured empty where there is nothing to measure: too few, or one step only
public record QuestionAgreement(
        Question question,
        int both,
        int same,
        List<Integer> apart,
        int silent,
        List<Agreement> measured) {

    public QuestionAgreement {
        apart = List.copyOf(apart);
        measured = List.copyOf(measured);
    }

    /// Counts and measures; the first of every pair is the same of the two people throughout.
    static QuestionAgreement of(Question question, List<CodedPair> pairs) {
        var whole = pairs.stream().filter(CodedPair::isWhole).toList();
        var apart = new ArrayList<Integer>();
        for (int steps = 1; steps < question.anchors().size(); steps++) {
            int wanted = steps;
            apart.add((int) whole.stream().filter(pair -> pair.steps() == wanted).count());
        }
        return new QuestionAgreement(
                question,
                whole.size(),
                (int) whole.stream().filter(pair -> pair.steps() == 0).count(),
                apart,
                pairs.size() - whole.size(),
                measured(question, pairs, whole));
    }

    private static List<Agreement> measured(
            Question question, List<CodedPair> pairs, List<CodedPair> whole) {
        var table = new int[question.anchors().size()][question.anchors().size()];
        whole.forEach(pair ->
                table[pair.first().orElse(0) + question.reach()][
                        pair.second().orElse(0) + question.reach()]++);
        var found = new ArrayList<Agreement>();
        measure(() -> CohenKappa.ofTable(table).kappa(Confidence.DISPLAY)).ifPresent(found::add);
        measure(() -> CohenKappa.ofTable(table).linear()).ifPresent(found::add);
        measure(() -> CohenKappa.ofTable(table).quadratic()).ifPresent(found::add);
        measure(() ->
                        alpha(
                                List.of(
                                        pairs.stream().map(CodedPair::first).toList(),
                                        pairs.stream().map(CodedPair::second).toList())))
                .ifPresent(found::add);
        return found;
    }

    /// Krippendorff's alpha on an ordinal scale, for any number of coders with gaps.
    static Agreement alpha(List<List<Optional<Integer>>> byCoder) {
        return KrippendorffAlpha.of(
                new chancery.evidence.agreement.Coding(
                        byCoder.stream()
                                .map(codes -> codes.stream().map(QuestionAgreement::code).toList())
                                .toList()),
                Scale.ORDINAL);
    }

    private static OptionalDouble code(Optional<Integer> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /// Nothing where the method refuses: it has too little to measure.
    private static Optional<Agreement> measure(Supplier<Agreement> method) {
        try {
            return Optional.of(method.get());
        } catch (BadInput tooLittle) {
            return Optional.empty();
        }
    }
}
