package chancery.reports;

import static java.util.function.Predicate.not;

import chancery.kernel.OfficeCode;
import chancery.messaging.Addressee;
import chancery.messaging.Addresses;
import chancery.messaging.CitedReference;
import chancery.messaging.Drafting;
import chancery.messaging.Marking;
import chancery.messaging.Message;
import chancery.messaging.Paragraph;
import chancery.messaging.Precedences;
import chancery.messaging.Topic;
import chancery.reports.judgement.Likelihood;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A report as a formal message; types become headings, marks stay marks.
public final class ReportMessage {

    private static final Pattern TAG = Pattern.compile("[^\\s,;()]+");
    private static final int MOST_CITED = 26;

    private ReportMessage() {}

    /// @param from the mission that reports
    /// @param to headquarters
    /// @param words of the report's own language
    public static Message of(Report report, OfficeCode from, OfficeCode to, Words words) {
        var text = report.text().filled();
        var message =
                Message.draft(
                                new Addresses(
                                        from.text(), List.of(Addressee.of(to.text())), List.of()),
                                new Marking(
                                        words.say("reports.marking." + text.mark().name()),
                                        caption(report, words).stream().toList()),
                                topic(text))
                        .at(Precedences.of(text.precedence()))
                        .sayingInOrder(
                                text.paragraphs().stream()
                                        .map(paragraph -> paragraph(paragraph, words))
                                        .toList())
                        .drafted(drafting(report, from));
        return report.release()
                .map(sent -> message.numbered(sent.reference(), sent.dateTimeGroup()))
                .orElse(message);
    }

    /// What stands above the text: that it is a draft, or a corrected copy and why.
    public static Optional<String> caption(Report report, Words words) {
        return switch (report) {
            case Report.Draft _ -> Optional.of(words.say("reports.caption.draft"));
            case Report.InCorrection _ -> Optional.of(words.say("reports.caption.correction"));
            case Report.Released released ->
                    Optional.of(released.version())
                            .filter(ReportVersion::isCorrectedCopy)
                            .map(version ->
                                    words.say("reports.caption.corrected", version.reason()));
        };
    }

    private static Topic topic(ReportText text) {
        var cited = new ArrayList<CitedReference>();
        for (var reference : text.cited().stream().limit(MOST_CITED).toList()) {
            cited.add(new CitedReference((char) ('A' + cited.size()), reference, false));
        }
        var tags = text.tags().stream().filter(TAG.asMatchPredicate()).toList();
        return new Topic(tags, text.subject(), cited);
    }

    private static Paragraph paragraph(ReportParagraph paragraph, Words words) {
        return Paragraph.of(1, said(paragraph, words))
                .marked(paragraph.mark().name())
                .headed(words.say("reports.heading." + paragraph.type().name()));
    }

    /// The words, and below them what an assessment says of itself: likelihood and confidence in
    /// sentences of their own (ICD 203).
    private static String said(ReportParagraph paragraph, Words words) {
        var judgement = paragraph.judgement();
        return String.join(
                "\n\n",
                Stream.of(
                                Optional.of(paragraph.text()),
                                judgement.likelihood().map(how -> likelihood(how, words)),
                                judgement
                                        .confidence()
                                        .map(how -> words.say("reports.judgement.confidence", how)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String likelihood(Likelihood how, Words words) {
        return words.say("reports.judgement.likelihood", how, how.least(), how.most());
    }

    private static Drafting drafting(Report report, OfficeCode from) {
        return new Drafting(
                Optional.of(report.version().writer().name())
                        .filter(not(String::isBlank))
                        .map(name -> from.text() + ": " + name),
                report.release().map(sent -> from.text() + ": " + sent.releaser().name()),
                List.of(),
                report.release().map(sent -> sent.releaser().name()));
    }
}
