package chancery.reports.composing;

import static java.util.stream.Collectors.joining;

import chancery.reports.ParagraphType;
import chancery.reports.ReportParagraph;
import chancery.reports.Ties;
import chancery.reports.composing.Material.Held;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes the first paragraph of a report: whom the mission met, and how much of what was asked it
/// delivered.
final class SummaryText {

    private final Writing writing;

    SummaryText(Writing writing) {
        this.writing = writing;
    }

    /// Where there was nothing to report.
    String nil() {
        return Writing.joined(
                writing.say("reports.compose.nil", writing.material().host()),
                writing.material().asked().map(this::count));
    }

    ReportParagraph paragraph() {
        var met =
                Optional.of(
                                writing.material().held().stream()
                                        .map(Held::titles)
                                        .filter(titles -> !titles.isBlank())
                                        .distinct()
                                        .collect(joining("; ")))
                        .filter(titles -> !titles.isEmpty())
                        .map(titles -> writing.say("reports.compose.met", titles));
        var text =
                Writing.joined(
                        writing.say("reports.compose.meetings", writing.material().held().size()),
                        met,
                        writing.material().asked().map(this::count));
        return writing.paragraph(
                ParagraphType.SUMMARY,
                text,
                new Ties(
                        List.copyOf(writing.material().delivered()),
                        engagements(writing.material().held())));
    }

    private String count(Asked asked) {
        var owed = asked.owed();
        var delivered = writing.material().delivered();
        long ofOwed = delivered.stream().filter(owed::contains).count();
        long beyond = delivered.size() - ofOwed;
        return Writing.joined(
                writing.say("reports.compose.delivered", ofOwed, owed.size()),
                beyond > 0
                        ? Optional.of(writing.say("reports.compose.beyond", beyond))
                        : Optional.empty());
    }

    private static List<UUID> engagements(Collection<Held> held) {
        return held.stream().map(Held::engagement).toList();
    }
}
