package chancery.reports.composing;

import static java.util.stream.Collectors.joining;

import chancery.database.Reader;
import chancery.reports.ParagraphType;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.PeriodicReports;
import chancery.reports.periodic.PeriodicWish;
import chancery.reports.periodic.PeriodicWords;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts what the record knows of the round into a mission's periodic report, a paragraph for each
/// chapter, before the mission's own judgement.
@Component
public class PeriodicParagraphs {

    private static final int MOST_LINES = 20;

    private final PeriodicReports reports;

    PeriodicParagraphs(PeriodicReports reports) {
        this.reports = reports;
    }

    /// The text with the chapters of its round; any other kind of report stays as it is.
    public ReportText into(
            ReportText text, Composition wish, String directive, Words words, Reader reader) {
        if (text.kind() != ReportKind.PERIODIC_REPORT || wish.tasking().isEmpty()) {
            return text;
        }
        var report =
                reports.report(
                        new PeriodicWish(directive, wish.round(), Optional.empty(), wish.tasking()),
                        words,
                        reader);
        var paragraphs = new ArrayList<>(text.paragraphs());
        int judgement = firstJudgement(paragraphs);
        paragraphs.addAll(
                judgement,
                Stream.concat(
                                Stream.of(String.join(" ", PeriodicWords.head(report, words))),
                                report.chapters().stream().map(chapter -> said(chapter, words)))
                        .map(said ->
                                ReportParagraph.of(
                                        ParagraphType.FACT, text.mark(), said, Ties.NONE))
                        .toList());
        return text.saying(paragraphs);
    }

    private static int firstJudgement(List<ReportParagraph> paragraphs) {
        for (int place = 0; place < paragraphs.size(); place++) {
            if (paragraphs.get(place).type() == ParagraphType.ASSESSMENT) {
                return place;
            }
        }
        return paragraphs.size();
    }

    private static String said(ChapterText chapter, Words words) {
        var lines =
                Stream.of(
                                chapter.figures().stream()
                                        .map(figure -> PeriodicWords.figure(figure, words) + "."),
                                chapter.lines().stream().limit(MOST_LINES).map(line -> line.text()),
                                more(chapter, words),
                                chapter.gaps().stream()
                                        .map(gap -> words.say("reports.periodic.gap", gap)))
                        .flatMap(each -> each)
                        .collect(joining("\n"));
        return chapter.heading() + ".\n" + lines;
    }

    private static Stream<String> more(ChapterText chapter, Words words) {
        int left = chapter.lines().size() - MOST_LINES;
        return left > 0 ? Stream.of(words.say("reports.periodic.more", left)) : Stream.empty();
    }
}
