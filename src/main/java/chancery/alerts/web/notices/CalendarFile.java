package chancery.alerts.web.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import chancery.alerts.notices.DueDay;
import chancery.web.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What falls due as an iCalendar object (RFC 5545): an event of a whole day for what has one
/// (3.6.1), a task for what is merely owed (3.6.2).
///
/// @param base where people reach the program
/// @param at when the file was made
record CalendarFile(String base, Words words, Instant at) {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    byte[] of(String name, List<DueDay> days) {
        var text = new StringBuilder();
        line("BEGIN:VCALENDAR", text);
        line("VERSION:2.0", text);
        line(
                "PRODID:-//Chancery//Due days//"
                        + words.locale().getLanguage().toUpperCase(Locale.ROOT),
                text);
        line("CALSCALE:GREGORIAN", text);
        line("NAME:" + escaped(name), text);
        line("X-WR-CALNAME:" + escaped(name), text);
        days.forEach(day -> component(day, text));
        line("END:VCALENDAR", text);
        return text.toString().getBytes(UTF_8);
    }

    private void component(DueDay day, StringBuilder text) {
        var kind = day.dated() ? "VEVENT" : "VTODO";
        line("BEGIN:" + kind, text);
        line("UID:" + day.key() + "@chancery", text);
        line("DTSTAMP:" + TIME.format(at), text);
        line("DTSTART;VALUE=DATE:" + DAY.format(day.day()), text);
        line("SUMMARY:" + escaped(day.says()), text);
        line("URL:" + base + day.address(), text);
        line(day.dated() ? "TRANSP:TRANSPARENT" : "STATUS:NEEDS-ACTION", text);
        line("END:" + kind, text);
    }

    /// A text value (3.3.11).
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "");
    }

    /// A line is folded so that none is longer than 75 octets, never within a character (3.1).
    private static void line(String content, StringBuilder text) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int needs = Character.toString(character).getBytes(UTF_8).length;
            if (octets + needs > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += needs;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
