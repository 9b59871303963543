package chancery.alerts.web;

import chancery.kernel.OfficeCode;
import chancery.web.Fields;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Alerts as they leave Chancery.
final class AlertSheet {

    private AlertSheet() {}

    static Sheet of(List<AlertLine> lines, Words words) {
        var columns =
                Stream.of(
                                "opened",
                                "state",
                                "office",
                                "taken-by",
                                "precedence",
                                "host",
                                "what",
                                "sources",
                                "alert")
                        .map(key -> new Column(key, words.say("alerts.column." + key)))
                        .toList();
        return new Sheet("alerts", columns, lines.stream().map(AlertSheet::row).toList());
    }

    private static List<Object> row(AlertLine line) {
        return List.of(
                line.alert().opened().toString(),
                line.state().name(),
                line.roster().text(),
                line.takenBy().map(OfficeCode::text).orElse(""),
                line.alert().urgency().precedence().name(),
                line.hosts(),
                line.headline(),
                line.alert().signals().size(),
                line.address());
    }

    /// What the address asked for, for the way to a file.
    static String query(Fields fields) {
        return fields.raw().entrySet().stream()
                .filter(field -> !field.getKey().equals("done"))
                .filter(field -> !field.getKey().equals("after"))
                .flatMap(field ->
                        field.getValue().stream().map(value -> part(field.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
