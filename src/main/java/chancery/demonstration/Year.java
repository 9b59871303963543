package chancery.demonstration;

import static java.util.function.Predicate.not;

import chancery.access.Officer;
import chancery.demonstration.founding.HoldersLoader;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.loop.AmendmentPlayer;
import chancery.demonstration.loop.CapturePlayer;
import chancery.demonstration.loop.CautionPlayer;
import chancery.demonstration.loop.DirectivePlayer;
import chancery.demonstration.loop.EngagementPlayer;
import chancery.demonstration.loop.MinistryPlayer;
import chancery.demonstration.loop.ReportPlayer;
import chancery.demonstration.loop.SeatPlayer;
import chancery.demonstration.loop.TaskingPlayer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            Doors doors,
            List<Theme> themes,
            Cast cast,
            Hours hours,
            HostsLoader hosts,
            HoldersLoader holders) {
        var year = new Year(hours);
        var ministry = new MinistryPlayer(doors, hours);
        var directives = new DirectivePlayer(doors, hours.calendar());
        var amendments = new AmendmentPlayer(doors, directives);
        var taskings = new TaskingPlayer(doors, cast, hours, directives);
        var cautions = new CautionPlayer(doors, hours.calendar(), directives);
        var engagements = new EngagementPlayer(doors, hours, hosts);
        var captures = new CapturePlayer(doors, hours, hosts, directives, engagements);
        year.acts.addAll(new SeatPlayer(doors, cast, hours).changesOfSeats());
        year.acts.addAll(new TurningPoints(ministry, holders, hours).acts());
        year.add("steps/directive-steps", DirectivePlayer::isFirst, directives::step);
        year.add("steps/directive-steps", not(DirectivePlayer::isFirst), amendments::step);
        year.add("steps/clearances", DirectivePlayer::isFirst, directives::clear);
        year.add("steps/clearances", not(DirectivePlayer::isFirst), amendments::clear);
        year.add("steps/receipts", ALL, taskings::say);
        year.add("steps/assignments", ALL, taskings::assign);
        year.add("steps/cautions", ALL, cautions::say);
        year.add("steps/caution-answers", ALL, cautions::answer);
        year.add("steps/engagement-steps", EngagementPlayer::isPlayed, engagements::step);
        year.add("steps/captures", ALL, captures::file);
        year.add("steps/commitment-outcomes", ALL, captures::settle);
        var reports = new ReportPlayer(doors, directives, engagements);
        year.acts.addAll(reports.draftsAndReleases(hours));
        year.add("steps/dispositions", ALL, reports::dispose);
        themes.forEach(theme -> year.acts.addAll(theme.acts(cast, hours)));
        year.acts.sort(Comparator.comparing(Act::at));
        return List.copyOf(year.acts);
    }

    private void add(
            String file, Predicate<ScenarioRow> played, BiConsumer<ScenarioRow, Officer> player) {
        ScenarioTable.read(file).stream().filter(played).forEach(row -> add(row, player));
    }

    private void add(ScenarioRow row, BiConsumer<ScenarioRow, Officer> player) {
        acts.add(
                new Act(
                        hours.of(row),
                        row.place(),
                        row.text("office"),
                        row.text("seat"),
                        by -> player.accept(row, by)));
    }
}
