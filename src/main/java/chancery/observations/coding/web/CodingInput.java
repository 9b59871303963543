package chancery.observations.coding.web;

import chancery.observations.coding.Code;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.CodebookDraft;
import chancery.observations.coding.Question;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads codebooks and codes from forms and calls.
final class CodingInput {

    static final int NOTE = 2_000;
    private static final int LINE = 500;
    private static final int REACH = 3;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]{0,39}");

    private CodingInput() {}

    static CodebookDraft codebook(Fields fields) {
        var questions = new ArrayList<Question>();
        for (var row : fields.rows("questions")) {
            if (!row.isEmpty()) {
                questions.add(question(row, questions.size() + 1));
            }
        }
        return new CodebookDraft(
                fields.text("title", 200),
                fields.optionalText("change", NOTE).orElse(""),
                questions);
    }

    private static Question question(Fields row, int number) {
        var key = row.text("key", 40);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            row.fault("key", "observations.fault.key", key);
        }
        return new Question(
                number,
                key,
                row.text("text", LINE),
                row.optionalText("guidance", NOTE).orElse(""),
                row.texts("anchors").stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /// As calls send them: `codes[0].question`, `.value`, `.note`; without a value it cannot be
    /// said.
    static List<Code> codes(Fields fields) {
        return fields.rows("codes").stream()
                .map(row ->
                        new Code(
                                row.whole("question", 1, 30),
                                row.optionalWhole("value", -REACH, REACH),
                                row.text("note", NOTE)))
                .toList();
    }

    /// As the form sends them, a row for each question; every row is answered, if only by saying
    /// that nothing can be said.
    static List<Code> codes(Codebook codebook, Fields fields) {
        var codes = new ArrayList<Code>();
        for (var question : codebook.questions()) {
            var row = fields.rows("codes").stream().skip(codes.size()).findFirst();
            codes.add(
                    row.map(one -> code(question, one))
                            .orElseGet(() -> missing(question, codes.size(), fields)));
        }
        return codes;
    }

    private static Code code(Question question, Fields row) {
        var chosen = row.optionalText("value", 10);
        if (chosen.isEmpty()) {
            row.fault("value", "web.fault.missing");
        }
        return new Code(
                question.number(),
                chosen.filter(text -> !text.equals(CodingView.UNSAID))
                        .flatMap(text ->
                                row.optionalWhole("value", -question.reach(), question.reach())),
                row.text("note", NOTE));
    }

    private static Code missing(Question question, int row, Fields fields) {
        fields.fault("codes[" + row + "].value", "web.fault.missing");
        return new Code(question.number(), Optional.empty(), "");
    }
}
