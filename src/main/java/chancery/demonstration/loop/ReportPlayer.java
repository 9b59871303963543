package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.reports.ReportDecision;
import chancery.reports.ReportDrafts;
import chancery.reports.ReportKind;
import chancery.reports.ReportReleases;
import chancery.reports.composing.Composition;
import chancery.reports.dispositions.Disposition;
import chancery.reports.dispositions.Dispositions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Plays the reports: drafted, released, and what headquarters did with them.
public final class ReportPlayer {

    private final Doors doors;
    private final ReportDrafts drafts;
    private final ReportReleases releases;
    private final Dispositions dispositions;
    private final SentTaskings taskings;
    private final ReportTextReader texts;
    private final Map<String, UUID> ids = new HashMap<>();

    public ReportPlayer(Doors doors, DirectivePlayer directives, EngagementPlayer engagements) {
        this.doors = doors;
        this.drafts = doors.reportDrafts();
        this.releases = doors.reportReleases();
        this.dispositions = doors.dispositions();
        this.taskings = new SentTaskings(doors, directives);
        this.texts = new ReportTextReader(doors, engagements);
    }

    /// Every report of the year: written at one hour, released at a later one.
    public List<Act> draftsAndReleases(Hours hours) {
        return ScenarioTable.read("steps/reports").stream()
                .flatMap(row ->
                        Stream.of(
                                act(row, hours, "drafted", "seat", by -> draft(row, by)),
                                act(row, hours, "released", "released_by", by -> release(row, by))))
                .toList();
    }

    private static Act act(ScenarioRow row, Hours hours, String step, String seat, Act.Deed deed) {
        var office = row.text("office");
        var day = hours.calendar().date(row.number(step + "_day"));
        var at = hours.at(office, day, row.text(step + "_time"));
        return new Act(at, row.place(), office, row.text(seat), deed);
    }

    private void draft(ScenarioRow row, Officer by) {
        var tasking = taskings.of(row, by);
        var wish =
                new Composition(
                        new OfficeCode(row.text("office")),
                        new CountryCode(row.text("host")),
                        Optional.of(tasking.id()),
                        taskings.round(row, tasking, by),
                        Optional.of(ReportKind.valueOf(row.text("kind"))),
                        List.of(),
                        "",
                        Locale.ENGLISH);
        ids.put(row.text("report"), drafts.write(wish, texts.text(row, tasking, by), by).id());
    }

    private void release(ScenarioRow row, Officer by) {
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
        var kind = Disposition.Kind.valueOf(ReportTextReader.constant(row.text("disposition")));
        dispositions.dispose(id(row), kind, row.text("text"), by);
    }
}
