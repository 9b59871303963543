package chancery.reports.composing;

import static java.util.stream.Collectors.joining;

import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportParagraph;
import chancery.reports.Ties;
import chancery.web.Words;
import java.util.Optional;
import java.util.stream.Stream;

/// What paragraphs are written from, in which words, and under which mark.
record Writing(Material material, PortionMark mark, Words words) {

    ReportParagraph paragraph(ParagraphType type, String text, Ties ties) {
        return ReportParagraph.of(type, mark, text, ties);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// Sentences after one another, as far as there are any.
    @SafeVarargs
    static String joined(String first, Optional<String>... more) {
        return Stream.concat(Stream.of(first), Stream.of(more).flatMap(Optional::stream))
                .collect(joining(" "));
    }

    static String joined(String first, String more) {
        return more.isEmpty() ? first : first + " " + more;
    }
}
