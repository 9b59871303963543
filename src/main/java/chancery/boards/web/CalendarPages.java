package chancery.boards.web;

import chancery.access.Officer;
import chancery.boards.Calendars;
import chancery.boards.MonthCalendar;
import chancery.boards.MonthCalendar.Happening;
import chancery.kernel.Days;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The calendar of directive and day, a month at a time: `?month=2026-03`.
@RestController
class CalendarPages {

    private final Calendars calendars;
    private final Exports exports;
    private final Templates templates;
    private final Clock clock;

    CalendarPages(Calendars calendars, Exports exports, Templates templates, Clock clock) {
        this.calendars = calendars;
        this.exports = exports;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/boards/calendar")
    Object calendar(Page page, Officer officer, Fields fields) {
        var month = calendars.month(month(fields), officer);
        return templates.boardsCalendar(page, month, Days.of(page.now()));
    }

    @GetMapping(path = "/boards/calendar", params = "format")
    void file(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var month = calendars.month(month(fields), officer);
        exports.send(sheet(month, page.words()), format, response);
    }

    @GetMapping("/api/v1/calendar")
    Object forPrograms(Officer officer, Fields fields) {
        var month = calendars.month(month(fields), officer);
        return Map.of(
                "month", month.month().toString(),
                "items", month.lines(),
                "visits", month.visits());
    }

    private YearMonth month(Fields fields) {
        var month = fields.parsed("month", YearMonth::parse, "boards.fault.month");
        fields.refuseFaults();
        return month.orElseGet(() -> YearMonth.from(Days.of(clock.instant())));
    }

    private static Sheet sheet(MonthCalendar month, Words words) {
        var columns =
                List.of(
                        new Column("reference", words.say("boards.column.reference")),
                        new Column("day", words.say("boards.calendar.day")),
                        new Column("what", words.say("boards.calendar.what")),
                        new Column("times", words.say("boards.calendar.times")));
        return new Sheet(
                "calendar",
                columns,
                month.lines().stream()
                        .flatMap(line ->
                                line.days().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .flatMap(day -> rows(line, day)))
                        .toList());
    }

    private static Stream<List<Object>> rows(
            MonthCalendar.Line line, Map.Entry<LocalDate, Map<Happening, Long>> day) {
        return day.getValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                        List.<Object>of(
                                line.reference(),
                                day.getKey(),
                                one.getKey().name(),
                                one.getValue()));
    }
}
