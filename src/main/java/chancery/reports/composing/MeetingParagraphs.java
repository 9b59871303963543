package chancery.reports.composing;

import static java.util.stream.Collectors.joining;

import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.reports.ParagraphType;
import chancery.reports.ReportParagraph;
import chancery.reports.Ties;
import chancery.reports.composing.Material.Held;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the paragraphs of one meeting: what the host said, and what happened beside it.
final class MeetingParagraphs {

    private final Writing writing;

    MeetingParagraphs(Writing writing) {
        this.writing = writing;
    }

    /// One paragraph for each answer a counterpart gave, with the points it was given to.
    List<ReportParagraph> statements(Held held) {
        var byAnswer = new LinkedHashMap<HostResponse, List<PointDelivery>>();
        for (var said : writing.material().said(held)) {
            said.exchange()
                    .response()
                    .ifPresent(answer ->
                            byAnswer.computeIfAbsent(answer, key -> new ArrayList<>()).add(said));
        }
        return byAnswer.entrySet().stream()
                .map(entry ->
                        writing.paragraph(
                                ParagraphType.HOST_STATEMENT,
                                statement(held, entry.getKey(), entry.getValue()),
                                ties(held, entry.getValue())))
                .toList();
    }

    private String statement(Held held, HostResponse answer, List<PointDelivery> said) {
        var head =
                writing.say(
                        "reports.compose.statement",
                        held.titles().isBlank() ? writing.material().host() : held.titles(),
                        held.meeting().day(),
                        numbers(said),
                        answer);
        return Writing.joined(
                head,
                said.stream()
                        .flatMap(point ->
                                point.exchange().words().stream()
                                        .map(exact ->
                                                writing.say(
                                                        "reports.compose.words",
                                                        point.number(),
                                                        exact)))
                        .collect(joining(" ")));
    }

    /// What happened in a meeting beside the answers: its summary, points without an answer, points
    /// not raised and why.
    Optional<ReportParagraph> facts(Held held) {
        var said = writing.material().said(held);
        var silent =
                said.stream()
                        .filter(point -> point.exchange().delivery().counts())
                        .filter(point -> point.exchange().response().isEmpty())
                        .toList();
        var kept = said.stream().filter(point -> !point.exchange().delivery().counts()).toList();
        var lines = new ArrayList<String>();
        if (!held.meeting().summary().isBlank()) {
            lines.add(held.meeting().summary());
        }
        if (!silent.isEmpty()) {
            lines.add(
                    writing.say(
                            "reports.compose.no-answer", numbers(silent), held.meeting().day()));
        }
        kept.forEach(point -> lines.add(notRaised(point)));
        var points = Stream.concat(silent.stream(), kept.stream()).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        writing.paragraph(
                                ParagraphType.FACT, String.join(" ", lines), ties(held, points)));
    }

    private String notRaised(PointDelivery point) {
        var exchange = point.exchange();
        var why =
                Stream.concat(
                                exchange.reason().stream().map(writing.words()::label),
                                exchange.words().stream())
                        .collect(joining(": "));
        return why.isEmpty()
                ? writing.say("reports.compose.kept", point.number(), exchange.delivery())
                : writing.say(
                        "reports.compose.kept-because", point.number(), exchange.delivery(), why);
    }

    private static Ties ties(Held held, List<PointDelivery> said) {
        return new Ties(
                said.stream().map(PointDelivery::number).toList(), List.of(held.engagement()));
    }

    private String numbers(List<PointDelivery> said) {
        var numbers = said.stream().map(point -> String.valueOf(point.number())).toList();
        return writing.say(
                numbers.size() == 1 ? "reports.compose.point" : "reports.compose.points",
                String.join(", ", numbers));
    }
}
