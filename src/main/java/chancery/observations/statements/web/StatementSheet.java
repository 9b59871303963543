package chancery.observations.statements.web;

import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.List;

/// Statements as they leave Chancery.
final class StatementSheet {

    private StatementSheet() {}

    static Sheet of(List<StatementLine> lines, Words words) {
        var columns =
                Column.named(
                        words,
                        "observations.statement.",
                        "said-on",
                        "host",
                        "side",
                        "speaker",
                        "channel",
                        "language",
                        "extract",
                        "address",
                        "digest",
                        "directive",
                        "point",
                        "stance");
        return new Sheet(
                "statements", columns, lines.stream().map(line -> row(line, words)).toList());
    }

    private static List<Object> row(StatementLine line, Words words) {
        var text = line.statement().text();
        return List.of(
                text.saidOn(),
                line.host(),
                words.label(text.side()),
                line.statement().speaker(),
                words.label(text.channel()),
                text.language(),
                text.extract(),
                text.address(),
                text.digest(),
                line.directive(),
                text.point().map(String::valueOf).orElse(""),
                words.label(text.stance()));
    }
}
