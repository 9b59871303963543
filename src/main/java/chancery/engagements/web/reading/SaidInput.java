package chancery.engagements.web.reading;

import chancery.directives.taskings.Tasking;
import chancery.engagements.capture.Capture;
import chancery.web.Fields;
import java.util.Locale;
import java.util.Optional;

/// Reads what passed on the points, from the capture line and from rows.
final class SaidInput {

    private SaidInput() {}

    static Said read(Fields fields, NamedTaskings named, Locale language) {
        var said = new Said(named);
        var main = main(fields, named);
        fields.optionalText("capture", Capture.LONGEST)
                .ifPresent(line -> new LineInput(fields, named, said, language).read(line, main));
        var rows = new RowInput(fields, named, said);
        fields.rows("points").stream()
                .filter(row -> row.has("number") && row.has("delivery"))
                .forEach(row -> rows.row(row, main));
        fields.rows("commitments").stream()
                .filter(row -> row.has("what") || row.has("due"))
                .forEach(row -> rows.promise(row, main));
        return said;
    }

    /// The tasking that is meant where a row names none.
    private static Optional<Tasking> main(Fields fields, NamedTaskings named) {
        var main = fields.optionalText("directive", 60).flatMap(key -> named.tasking(fields, key));
        fields.optionalWhole("round", 1, 500)
                .ifPresent(round -> main.ifPresent(tasking -> named.saidIn(round, tasking)));
        return main;
    }
}
