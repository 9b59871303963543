package chancery.reports.composing;

import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import chancery.reports.composing.Material.Held;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the first words of a report from the record; judgement and comment are left to the
/// officer.
///
/// Fact, what the host said, assessment and comment never share a paragraph.
public final class Composer {

    private final Material material;
    private final Words words;
    private final Writing writing;

    private Composer(Material material, PortionMark mark, Words words) {
        this.material = material;
        this.words = words;
        this.writing = new Writing(material, mark, words);
    }

    /// Composes in the language of the words; every paragraph begins with the given mark.
    public static ReportText compose(Material material, PortionMark mark, Words words) {
        return new Composer(material, mark, words).text();
    }

    private ReportText text() {
        var kind =
                material.kind()
                        .orElse(
                                material.isNothing()
                                        ? ReportKind.NIL_REPORT
                                        : ReportKind.ENGAGEMENT_REPORT);
        return new ReportText(
                kind,
                kind.usualPrecedence(),
                subject(kind),
                words.locale(),
                material.asked().map(Asked::tags).orElse(List.of()),
                material.asked().map(Asked::reference).stream()
                        .filter(reference -> !reference.isEmpty())
                        .toList(),
                kind == ReportKind.NIL_REPORT ? nil() : paragraphs());
    }

    private String subject(ReportKind kind) {
        var about =
                material.asked()
                        .map(Asked::subject)
                        .or(() -> material.held().stream().map(Held::subject).findFirst())
                        .orElse(words.label(kind));
        var subject = words.say("reports.compose.subject", material.host(), about);
        var whole =
                material.round()
                        .map(round -> words.say("reports.compose.subject-round", subject, round))
                        .orElse(subject);
        return whole.length() > 200 ? whole.substring(0, 199) + "…" : whole;
    }

    private List<ReportParagraph> nil() {
        var because =
                material.reason().isBlank()
                        ? ""
                        : words.say("reports.compose.nil-reason", material.reason());
        return Stream.concat(
                        Stream.of(
                                writing.paragraph(
                                        ParagraphType.SUMMARY,
                                        new SummaryText(writing).nil(),
                                        Ties.NONE),
                                writing.paragraph(ParagraphType.FACT, because, Ties.NONE),
                                writing.paragraph(ParagraphType.COMMENT, "", Ties.NONE)),
                        new OtherParagraphs(writing).requests())
                .toList();
    }

    private List<ReportParagraph> paragraphs() {
        var meeting = new MeetingParagraphs(writing);
        var other = new OtherParagraphs(writing);
        var all = new ArrayList<ReportParagraph>();
        all.add(new SummaryText(writing).paragraph());
        for (var held : material.held()) {
            all.addAll(meeting.statements(held));
            meeting.facts(held).ifPresent(all::add);
        }
        other.attempts().ifPresent(all::add);
        other.promises().ifPresent(all::add);
        all.add(writing.paragraph(ParagraphType.ASSESSMENT, "", Ties.NONE));
        all.add(writing.paragraph(ParagraphType.COMMENT, "", Ties.NONE));
        other.requests().forEach(all::add);
        return all;
    }
}
