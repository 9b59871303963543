package chancery.reports.composing;

import static java.util.stream.Collectors.joining;

import chancery.engagements.approaches.Moved;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import chancery.reports.composing.Material.Asked;
import chancery.reports.composing.Material.Held;
import chancery.web.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes the first words of a report from the record; judgement and comment are left to the
/// officer.
///
/// Fact, what the host said, assessment and comment never share a paragraph. It is long because
/// each kind of paragraph is composed by a method of its own.
public final class Composer {

    private final Material material;
    private final PortionMark mark;
    private final Words words;

    private Composer(Material material, PortionMark mark, Words words) {
        this.material = material;
        this.mark = mark;
        this.words = words;
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
                                paragraph(ParagraphType.SUMMARY, nilSummary(), Ties.NONE),
                                paragraph(ParagraphType.FACT, because, Ties.NONE),
                                paragraph(ParagraphType.COMMENT, "", Ties.NONE)),
                        requests())
                .toList();
    }

    private String nilSummary() {
        return joined(
                words.say("reports.compose.nil", material.host()),
                material.asked().map(this::count));
    }

    private List<ReportParagraph> paragraphs() {
        var all = new ArrayList<ReportParagraph>();
        all.add(summary());
        for (var held : material.held()) {
            all.addAll(statements(held));
            facts(held).ifPresent(all::add);
        }
        attempts().ifPresent(all::add);
        promises().ifPresent(all::add);
        all.add(paragraph(ParagraphType.ASSESSMENT, "", Ties.NONE));
        all.add(paragraph(ParagraphType.COMMENT, "", Ties.NONE));
        requests().forEach(all::add);
        return all;
    }

    private ReportParagraph summary() {
        var met =
                Optional.of(
                                material.held().stream()
                                        .map(Held::titles)
                                        .filter(titles -> !titles.isBlank())
                                        .distinct()
                                        .collect(joining("; ")))
                        .filter(titles -> !titles.isEmpty())
                        .map(titles -> words.say("reports.compose.met", titles));
        var text =
                joined(
                        words.say("reports.compose.meetings", material.held().size()),
                        met,
                        material.asked().map(this::count));
        return paragraph(
                ParagraphType.SUMMARY,
                text,
                new Ties(List.copyOf(material.delivered()), engagements(material.held())));
    }

    private String count(Asked asked) {
        var owed = asked.owed();
        var delivered = material.delivered();
        long ofOwed = delivered.stream().filter(owed::contains).count();
        long beyond = delivered.size() - ofOwed;
        return joined(
                words.say("reports.compose.delivered", ofOwed, owed.size()),
                beyond > 0
                        ? Optional.of(words.say("reports.compose.beyond", beyond))
                        : Optional.empty());
    }

    /// One paragraph for each answer a counterpart gave, with the points it was given to.
    private List<ReportParagraph> statements(Held held) {
        var byAnswer = new LinkedHashMap<HostResponse, List<PointDelivery>>();
        for (var said : material.said(held)) {
            said.exchange()
                    .response()
                    .ifPresent(answer ->
                            byAnswer.computeIfAbsent(answer, key -> new ArrayList<>()).add(said));
        }
        return byAnswer.entrySet().stream()
                .map(entry ->
                        paragraph(
                                ParagraphType.HOST_STATEMENT,
                                statement(held, entry.getKey(), entry.getValue()),
                                ties(held, entry.getValue())))
                .toList();
    }

    private String statement(Held held, HostResponse answer, List<PointDelivery> said) {
        var head =
                words.say(
                        "reports.compose.statement",
                        held.titles().isBlank() ? material.host() : held.titles(),
                        held.meeting().day(),
                        numbers(said),
                        answer);
        return joined(
                head,
                said.stream()
                        .flatMap(point ->
                                point.exchange().words().stream()
                                        .map(exact ->
                                                words.say(
                                                        "reports.compose.words",
                                                        point.number(),
                                                        exact)))
                        .collect(joining(" ")));
    }

    /// What happened in a meeting beside the answers: its summary, points without an answer, points
    /// not raised and why.
    private Optional<ReportParagraph> facts(Held held) {
        var said = material.said(held);
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
                    words.say("reports.compose.no-answer", numbers(silent), held.meeting().day()));
        }
        kept.forEach(point -> lines.add(notRaised(point)));
        var points = Stream.concat(silent.stream(), kept.stream()).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        paragraph(ParagraphType.FACT, String.join(" ", lines), ties(held, points)));
    }

    private String notRaised(PointDelivery point) {
        var exchange = point.exchange();
        var why =
                Stream.concat(
                                exchange.reason().stream().map(words::label),
                                exchange.words().stream())
                        .collect(joining(": "));
        return why.isEmpty()
                ? words.say("reports.compose.kept", point.number(), exchange.delivery())
                : words.say(
                        "reports.compose.kept-because", point.number(), exchange.delivery(), why);
    }

    private Optional<ReportParagraph> attempts() {
        return fact(
                material.attempts(),
                attempt ->
                        joined(
                                words.say(
                                        "reports.compose.attempt." + attempt.stage().name(),
                                        attempt.titles().isBlank()
                                                ? material.host()
                                                : attempt.titles(),
                                        attempt.subject(),
                                        attempt.planned().map(words::day).orElse("–")),
                                attempt.last().map(this::why)),
                new Ties(
                        List.of(),
                        material.attempts().stream().map(Material.Attempt::engagement).toList()));
    }

    /// Whose doing it was and when, and the reason where one was given.
    private String why(Moved moved) {
        var day = LocalDate.ofInstant(moved.at(), ZoneOffset.UTC);
        var by = words.say("reports.compose.attempt-by." + moved.side().name(), day);
        return moved.text().isBlank()
                ? by
                : joined(by, words.say("reports.compose.attempt-why", moved.text()));
    }

    private Optional<ReportParagraph> promises() {
        return fact(
                material.commitments(),
                promise ->
                        words.say(
                                promise.side() == Side.THEIRS
                                        ? "reports.compose.promise-theirs"
                                        : "reports.compose.promise-ours",
                                promise.what(),
                                promise.due()),
                new Ties(
                        material.commitments().stream()
                                .flatMap(promise -> promise.point().stream())
                                .toList(),
                        material.commitments().stream().map(Commitment::engagement).toList()));
    }

    private <T> Optional<ReportParagraph> fact(
            List<T> facts, Function<T, String> sentence, Ties ties) {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        paragraph(
                                ParagraphType.FACT,
                                facts.stream().map(sentence).collect(joining("\n")),
                                ties));
    }

    private Stream<ReportParagraph> requests() {
        return material.questions().stream()
                .map(step ->
                        paragraph(
                                ParagraphType.ACTION_REQUEST,
                                words.say("reports.compose.request", step.saidAt(), step.text()),
                                Ties.NONE));
    }

    private ReportParagraph paragraph(ParagraphType type, String text, Ties ties) {
        return ReportParagraph.of(type, mark, text, ties);
    }

    private static Ties ties(Held held, List<PointDelivery> said) {
        return new Ties(
                said.stream().map(PointDelivery::number).toList(), List.of(held.engagement()));
    }

    private static List<UUID> engagements(Collection<Held> held) {
        return held.stream().map(Held::engagement).toList();
    }

    private String numbers(List<PointDelivery> said) {
        var numbers = said.stream().map(point -> String.valueOf(point.number())).toList();
        return words.say(
                numbers.size() == 1 ? "reports.compose.point" : "reports.compose.points",
                String.join(", ", numbers));
    }

    @SafeVarargs
    private static String joined(String first, Optional<String>... more) {
        return Stream.concat(Stream.of(first), Stream.of(more).flatMap(Optional::stream))
                .collect(joining(" "));
    }

    private static String joined(String first, String more) {
        return more.isEmpty() ? first : first + " " + more;
    }
}
