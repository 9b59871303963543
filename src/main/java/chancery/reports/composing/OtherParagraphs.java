package chancery.reports.composing;

import static java.util.stream.Collectors.joining;

import chancery.engagements.approaches.Moved;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.kernel.Days;
import chancery.reports.ParagraphType;
import chancery.reports.ReportParagraph;
import chancery.reports.Ties;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes the paragraphs that belong to no meeting: attempts, promises and open questions.
final class OtherParagraphs {

    private final Writing writing;

    OtherParagraphs(Writing writing) {
        this.writing = writing;
    }

    Optional<ReportParagraph> attempts() {
        return fact(
                writing.material().attempts(),
                attempt ->
                        Writing.joined(
                                writing.say(
                                        "reports.compose.attempt." + attempt.stage().name(),
                                        attempt.titles().isBlank()
                                                ? writing.material().host()
                                                : attempt.titles(),
                                        attempt.subject(),
                                        attempt.planned().map(writing.words()::day).orElse("–")),
                                attempt.last().map(this::why)),
                new Ties(
                        List.of(),
                        writing.material().attempts().stream()
                                .map(Material.Attempt::engagement)
                                .toList()));
    }

    /// Whose doing it was and when, and the reason where one was given.
    private String why(Moved moved) {
        var day = Days.of(moved.at());
        var by = writing.say("reports.compose.attempt-by." + moved.side().name(), day);
        return moved.text().isBlank()
                ? by
                : Writing.joined(by, writing.say("reports.compose.attempt-why", moved.text()));
    }

    Optional<ReportParagraph> promises() {
        return fact(
                writing.material().commitments(),
                promise ->
                        writing.say(
                                promise.side() == Side.THEIRS
                                        ? "reports.compose.promise-theirs"
                                        : "reports.compose.promise-ours",
                                promise.what(),
                                promise.due()),
                new Ties(
                        writing.material().commitments().stream()
                                .flatMap(promise -> promise.point().stream())
                                .toList(),
                        writing.material().commitments().stream()
                                .map(Commitment::engagement)
                                .toList()));
    }

    private <T> Optional<ReportParagraph> fact(
            List<T> facts, Function<T, String> sentence, Ties ties) {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        writing.paragraph(
                                ParagraphType.FACT,
                                facts.stream().map(sentence).collect(joining("\n")),
                                ties));
    }

    Stream<ReportParagraph> requests() {
        return writing.material().questions().stream()
                .map(step ->
                        writing.paragraph(
                                ParagraphType.ACTION_REQUEST,
                                writing.say("reports.compose.request", step.saidAt(), step.text()),
                                Ties.NONE));
    }
}
