package chancery.directives.cadence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// One case of public test suites: a rule, a first day and the days they expect, times dropped.
record RecurrenceCase(
        String id, String rule, LocalDate first, List<LocalDate> expected, JsonNode node) {

    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})T(\\d{6})Z?");
    private static final Pattern START = Pattern.compile("DTSTART[^:]*:(\\S+)");
    private static final Pattern RULE = Pattern.compile("(?m)^(?:RRULE:)?(FREQ=\\S+)");
    private static final Pattern WITHIN_A_DAY =
            Pattern.compile("HOURLY|MINUTELY|SECONDLY|BYHOUR|BYMINUTE|BYSECOND");

    static RecurrenceCase of(JsonNode node) {
        var text = node.path("text").asString("");
        var start = node.path("dtstart").asString(firstIn(START, text));
        return new RecurrenceCase(
                node.path("id").asString(),
                inDays(node.path("rule").asString(firstIn(RULE, text)), start),
                start.isEmpty() ? LocalDate.EPOCH : day(start),
                node.path("expected").valueStream().map(d -> day(d.asString())).toList(),
                node);
    }

    /// Sources disagree, or the rule is one that RFC 5545 forbids.
    boolean isDisputed() {
        return node.path("contested").asBoolean(false) || !node.path("rfc5545").asBoolean(true);
    }

    /// Several rules, added or excepted days: a cadence is one rule.
    boolean isSet() {
        var text = node.path("text").asString("");
        return Stream.of("rrules", "rdates", "exrules", "exdates").anyMatch(node::has)
                || text.contains("RDATE")
                || RULE.matcher(text).results().count() > 1;
    }

    /// What a cadence must refuse, and why.
    List<String> groundsToRefuse() {
        var grounds = new ArrayList<String>();
        if (WITHIN_A_DAY.matcher(rule).find()) {
            grounds.add("counts within a day");
        }
        if (rule.contains("RSCALE") || rule.contains("SKIP")) {
            grounds.add("another calendar than RFC 5545");
        }
        if (rule.contains("BYWEEKNO")
                && (!rule.contains("BYDAY") || rule.matches(".*BYWEEKNO=[^;]*53.*"))) {
            grounds.add("week 53, or a week without a weekday");
        }
        if (expected.isEmpty()) {
            grounds.add("names no day");
        }
        return grounds;
    }

    /// The last day to look at: a list that is only the beginning of a series says nothing further.
    LocalDate end() {
        return node.path("first_only").asBoolean(false)
                ? expected.getLast()
                : LocalDate.of(9999, 12, 31);
    }

    // A rule that ends at an hour ends on the day before, if the hour is before that of the start.
    private static String inDays(String rule, String start) {
        return UNTIL.matcher(rule)
                .replaceAll(found -> {
                    var startsAt = start.contains("T") ? start.substring(9, 15) : "000000";
                    var last = day(found.group(1));
                    return "UNTIL="
                            + DateTimeFormatter.BASIC_ISO_DATE.format(
                                    found.group(2).compareTo(startsAt) < 0
                                            ? last.minusDays(1)
                                            : last);
                });
    }

    private static String firstIn(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(r -> r.group(1)).orElse("");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
