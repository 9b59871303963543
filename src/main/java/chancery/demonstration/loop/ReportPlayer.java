package chancery.demonstration.loop;

import static java.util.stream.Collectors.groupingBy;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.taskings.Tasking;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.reports.ParagraphType;
import chancery.reports.PortionMark;
import chancery.reports.ReportDecision;
import chancery.reports.ReportDrafts;
import chancery.reports.ReportKind;
import chancery.reports.ReportParagraph;
import chancery.reports.ReportReleases;
import chancery.reports.ReportText;
import chancery.reports.Ties;
import chancery.reports.composing.Composition;
import chancery.reports.dispositions.Disposition;
import chancery.reports.dispositions.Dispositions;
import chancery.reports.judgement.Confidence;
import chancery.reports.judgement.Judgement;
import chancery.reports.judgement.Likelihood;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Plays the reports: drafted, released, and what headquarters did with them.
public final class ReportPlayer {

    private static final Pattern POINT = Pattern.compile("\\bpoint (\\d+)");

    private final Doors doors;
    private final ReportDrafts drafts;
    private final ReportReleases releases;
    private final Dispositions dispositions;
    private final DirectivePlayer directives;
    private final EngagementPlayer engagements;
    private final Map<String, List<ScenarioRow>> paragraphs;
    private final Map<String, UUID> ids = new HashMap<>();

    public ReportPlayer(Doors doors, DirectivePlayer directives, EngagementPlayer engagements) {
        this.doors = doors;
        this.drafts = doors.reportDrafts();
        this.releases = doors.reportReleases();
        this.dispositions = doors.dispositions();
        this.directives = directives;
        this.engagements = engagements;
        this.paragraphs =
                ScenarioTable.read("steps/report-paragraphs").stream()
                        .collect(groupingBy(row -> row.text("report")));
    }

    public void draft(ScenarioRow row, Officer by) {
        var tasking = tasking(row, by);
        var wish =
                new Composition(
                        new OfficeCode(row.text("office")),
                        new CountryCode(row.text("host")),
                        Optional.of(tasking.id()),
                        round(row, tasking, by),
                        Optional.of(ReportKind.valueOf(row.text("kind"))),
                        List.of(),
                        "",
                        Locale.ENGLISH);
        ids.put(row.text("report"), drafts.write(wish, text(row, tasking, by), by).id());
    }

    private Tasking tasking(ScenarioRow row, Officer by) {
        return doors.taskings()
                .find(
                        directives.id(row.text("directive")),
                        new OfficeCode(row.text("office")),
                        new CountryCode(row.text("host")),
                        by)
                .orElseThrow(() -> new IllegalArgumentException("no tasking for " + row.place()));
    }

    private Optional<Integer> round(ScenarioRow row, Tasking tasking, Officer by) {
        return row.given("round")
                .map(Integer::valueOf)
                .or(() ->
                        doors.taskings().roundsOf(tasking.id(), by).stream()
                                .findFirst()
                                .map(round -> round.number()));
    }

    private ReportText text(ScenarioRow row, Tasking tasking, Officer by) {
        var kind = ReportKind.valueOf(row.text("kind"));
        var said = row.words("engagements").stream().map(engagements::id).toList();
        var given =
                doors.taskings().pointsOf(tasking, by).stream()
                        .map(point -> point.number())
                        .toList();
        return new ReportText(
                kind,
                kind.usualPrecedence(),
                row.text("title"),
                Locale.ENGLISH,
                DirectiveText.read(row.text("directive")).values("tags", ","),
                List.of(),
                paragraphs.getOrDefault(row.text("report"), List.of()).stream()
                        .map(paragraph -> paragraph(paragraph, said, given))
                        .toList());
    }

    private static ReportParagraph paragraph(
            ScenarioRow row, List<UUID> said, List<Integer> given) {
        var points =
                POINT.matcher(row.text("text"))
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .filter(given::contains)
                        .toList();
        return new ReportParagraph(
                ParagraphType.valueOf(row.text("type")),
                PortionMark.valueOf(row.text("mark")),
                row.text("text"),
                new Ties(points, said),
                new Judgement(
                        row.given("likelihood")
                                .map(ReportPlayer::constant)
                                .map(Likelihood::valueOf),
                        row.given("confidence").map(Confidence::valueOf)));
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    }

    public void release(ScenarioRow row, Officer by) {
        var answer = releases.release(id(row), Optional.empty(), Locale.ENGLISH, by);
        if (!(answer instanceof ReportDecision.Granted)) {
            throw new IllegalStateException("not released: " + answer);
        }
    }

    private UUID id(ScenarioRow row) {
        return Optional.ofNullable(ids.get(row.text("report")))
                .orElseThrow(() -> new IllegalArgumentException("no report " + row.text("report")));
    }

    public void dispose(ScenarioRow row, Officer by) {
        var kind = Disposition.Kind.valueOf(constant(row.text("disposition")));
        dispositions.dispose(id(row), kind, row.text("text"), by);
    }
}
