package chancery.observations.positions.web;

import chancery.web.Fields;
import java.util.List;
import java.util.stream.Stream;

/// An issue as a form or a call names it; points are numbers with commas or spaces between them.
record IssueWish(String directive, String name, List<Integer> points) {

    static IssueWish read(Fields fields) {
        var points = fields.parsed("points", IssueWish::numbers, "observations.fault.points");
        if (points.isEmpty() && !fields.has("points")) {
            fields.fault("points", "web.fault.missing");
        }
        return new IssueWish(
                fields.text("directive", 60), fields.text("name", 120), points.orElse(List.of()));
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.strip().split("[,;\\s]+"))
                .map(IssueWish::number)
                .distinct()
                .sorted()
                .toList();
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
