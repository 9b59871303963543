package chancery.evidence.figures.web;

import chancery.evidence.figures.Reckoned;
import chancery.web.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/// The table of a figure as a file, with its sources in every line.
final class FigureSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "side", "period", "events", "base", "value", "lower", "upper", "method",
                    "flags", "sources");

    private FigureSheet() {}

    static Sheet of(Reckoned figure) {
        var sources =
                figure.sources().stream()
                        .map(each -> each.citation())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return new Sheet(
                "figure",
                COLUMNS.stream().map(name -> new Sheet.Column(name, name)).toList(),
                figure.rows().stream()
                        .map(row ->
                                List.<Object>of(
                                        row.label(),
                                        row.period().text(),
                                        row.small() ? "1-4" : row.events().toString(),
                                        row.base().map(Object::toString).orElse(""),
                                        row.value().<Object>map(each -> each).orElse(""),
                                        row.interval().<Object>map(each -> each.lower()).orElse(""),
                                        row.interval().<Object>map(each -> each.upper()).orElse(""),
                                        row.method().map(Enum::name).orElse(""),
                                        row.flags().stream()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(" ")),
                                        sources))
                        .toList());
    }
}
