package chancery.demonstration;

import chancery.access.Officer;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.loop.CapturePlayer;
import chancery.demonstration.loop.DirectivePlayer;
import chancery.demonstration.loop.EngagementPlayer;
import chancery.demonstration.loop.MinistryPlayer;
import chancery.demonstration.loop.ReportPlayer;
import chancery.demonstration.loop.TaskingPlayer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Act.Deed;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// The script: every step of the year, in the order in which the steps happen.
final class Year {

    private static final Predicate<ScenarioRow> ALL = row -> true;

    private final Hours hours;
    private final List<Act> acts = new ArrayList<>();

    private Year(Hours hours) {
        this.hours = hours;
    }

    static List<Act> script(
            Doors doors, List<Theme> themes, Cast cast, Hours hours, HostsLoader hosts) {
        var year = new Year(hours);
        var ministry = new MinistryPlayer(doors, cast, hours);
        var directives = new DirectivePlayer(doors, hours.calendar());
        var taskings = new TaskingPlayer(doors, cast, hours, directives);
        var engagements = new EngagementPlayer(doors, hours, hosts);
        var captures = new CapturePlayer(doors, hours, hosts, directives, engagements);
        year.acts.addAll(ministry.changesOfSeats());
        year.addTurningPoints(ministry, hosts);
        year.add("steps/directive-steps", ALL, directives::step);
        year.add("steps/clearances", ALL, directives::clear);
        year.add("steps/receipts", ALL, taskings::say);
        year.add("steps/assignments", ALL, taskings::assign);
        year.add("steps/cautions", ALL, taskings::caution);
        year.add("steps/caution-answers", ALL, taskings::answerCaution);
        year.add("steps/engagement-steps", EngagementPlayer::isPlayed, engagements::step);
        year.add("steps/captures", ALL, captures::file);
        year.add("steps/commitment-outcomes", ALL, captures::settle);
        year.addReports(new ReportPlayer(doors, directives, engagements));
        themes.forEach(theme -> year.acts.addAll(theme.acts(cast, hours)));
        year.acts.sort(Comparator.comparing(Act::at));
        return List.copyOf(year.acts);
    }

    private void add(
            String file, Predicate<ScenarioRow> played, BiConsumer<ScenarioRow, Officer> player) {
        ScenarioTable.read(file).stream().filter(played).forEach(row -> add(row, player));
    }

    private void add(ScenarioRow row, BiConsumer<ScenarioRow, Officer> player) {
        add(hours.of(row), row, by -> player.accept(row, by));
    }

    private void add(Instant at, ScenarioRow row, Deed deed) {
        acts.add(new Act(at, row.place(), row.text("office"), row.text("seat"), deed));
    }

    /// The kinds of `timeline.csv` that happen; the others point at rows elsewhere.
    private void addTurningPoints(MinistryPlayer ministry, HostsLoader hosts) {
        Map<String, BiConsumer<ScenarioRow, Officer>> players =
                Map.of(
                        "mission-suspended", ministry::suspend,
                        "mission-resumed", ministry::resume,
                        "mission-merged", ministry::merge);
        for (var row : ScenarioTable.read("timeline").rows()) {
            var player = players.get(row.text("kind"));
            if (player != null) {
                add(row, player);
            } else if (row.text("kind").equals("holder-changed")) {
                addNewHolder(row, hosts);
            }
        }
    }

    private void addReports(ReportPlayer reports) {
        for (var row : ScenarioTable.read("steps/reports").rows()) {
            add(at(row, "drafted"), row, by -> reports.draft(row, by));
            acts.add(
                    new Act(
                            at(row, "released"),
                            row.place(),
                            row.text("office"),
                            row.text("released_by"),
                            by -> reports.release(row, by)));
        }
        add("steps/dispositions", ALL, reports::dispose);
    }

    private Instant at(ScenarioRow report, String step) {
        return hours.at(
                report.text("office"),
                hours.calendar().date(report.number(step + "_day")),
                report.text(step + "_time"));
    }

    private void addNewHolder(ScenarioRow turn, HostsLoader hosts) {
        var holder =
                ScenarioTable.read("holders").stream()
                        .filter(row ->
                                List.of(row.text("host"), row.text("authority"), row.text("office"))
                                        .equals(turn.words("subject")))
                        .filter(row -> row.text("from").equals(turn.text("day")))
                        .findFirst()
                        .orElseThrow();
        var verified = hours.calendar().date(holder.number("verified_on"));
        add(hours.of(turn), turn, by -> hosts.change(holder, by));
        add(hours.at(turn.text("office"), verified, "10:00"), turn, by -> hosts.verify(holder, by));
    }
}
