package chancery.demonstration.loop;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.Clearance;
import chancery.directives.Directive.Stage;
import chancery.directives.release.ReleaseDecision;
import chancery.directives.wording.Amendment;
import chancery.directives.wording.Point;
import chancery.kernel.OfficeCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Plays the directives: drafted, cleared, returned, released, amended, closed.
public final class DirectivePlayer {

    private static final String FIRST = "1";

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final Map<String, UUID> directives = new HashMap<>();

    public DirectivePlayer(Doors doors, ScenarioCalendar calendar) {
        this.doors = doors;
        this.calendar = calendar;
    }

    public UUID id(String slug) {
        return Optional.ofNullable(directives.get(slug))
                .orElseThrow(() -> new IllegalArgumentException("no directive yet: " + slug));
    }

    public void step(ScenarioRow row, Officer by) {
        var slug = row.text("directive");
        switch (row.text("step")) {
            case "drafted" -> {
                if (row.text("version").equals(FIRST)) {
                    draft(slug, day(row), by);
                } else {
                    amend(slug, row, by);
                }
            }
            case "submitted" -> {
                if (row.text("version").equals(FIRST)) {
                    translate(slug, by);
                }
                submit(slug, row, by);
            }
            case "returned" -> reword(slug, day(row), by);
            case "released" -> release(slug, by);
            case "amended" ->
                    doors.amendmentReleases().release(id(slug), Optional.empty(), Locale.ENGLISH, by);
            case "closed" ->
                    doors.endings()
                            .end(id(slug), Optional.empty(), Stage.CLOSED, row.text("text"), by);
            default -> throw new IllegalArgumentException("no such step: " + row.text("step"));
        }
    }

    private LocalDate day(ScenarioRow row) {
        return calendar.date(row.number("day"));
    }

    private InstructionReader reader(Officer by) {
        var bureaus =
                doors.missions().all(by).stream()
                        .filter(office -> !office.kind().isMission())
                        .map(office -> office.code().text())
                        .collect(toUnmodifiableSet());
        return new InstructionReader(calendar, doors.missions().gazetteer(by), bureaus);
    }

    private void draft(String slug, LocalDate day, Officer by) {
        var reader = reader(by);
        var draft =
                doors.directiveDrafts()
                        .draft(
                                reader.instruction(DirectiveText.read(slug)),
                                reader.points(slug, day),
                                by);
        directives.put(slug, draft.id());
        Papers.enclosed(slug)
                .ifPresent(paper ->
                        doors.attachments().attach("directives", draft.id().toString(), paper, by));
    }

    private void reword(String slug, LocalDate day, Officer by) {
        var reader = reader(by);
        doors.directiveDrafts()
                .reword(
                        id(slug),
                        Optional.empty(),
                        reader.instruction(DirectiveText.read(slug)),
                        reader.points(slug, day),
                        by);
    }

    private void submit(String slug, ScenarioRow row, Officer by) {
        boolean first = row.text("version").equals(FIRST);
        var paper = first ? slug : slug + ".amendment-1";
        var clearers =
                DirectiveText.read(paper).values("clearances", ",").stream()
                        .map(clearer -> clearer.substring(0, clearer.lastIndexOf(' ')))
                        .map(code -> doors.missions().office(new OfficeCode(code), by).id())
                        .collect(toUnmodifiableSet());
        doors.clearances().submit(id(slug), Optional.empty(), clearers, by);
    }

    /// An office's word on the text.
    public void clear(ScenarioRow row, Officer by) {
        var id = id(row.text("directive"));
        var office = doors.missions().office(new OfficeCode(row.text("office")), by).id();
        var decision = Clearance.Decision.valueOf(row.text("decision"));
        var comment = row.text("comment");
        doors.clearances().clear(id, Optional.empty(), office, decision, comment, by);
    }

    /// The courtesy translations of the first wording, written by the desk before release.
    private void translate(String slug, Officer by) {
        ScenarioTable.read("points-fr").stream()
                .filter(row -> row.text("directive").equals(slug))
                .filter(row -> row.text("version").equals(FIRST))
                .forEach(row ->
                        doors.translations()
                                .write(id(slug), row.number("number"), "fr", row.text("text"), by));
    }

    private void release(String slug, Officer by) {
        var answer = doors.releases().release(id(slug), Optional.empty(), Duration.ZERO, by);
        if (!(answer instanceof ReleaseDecision.Granted)) {
            throw new IllegalStateException(slug + " is not released: " + answer);
        }
    }

    private void amend(String slug, ScenarioRow row, Officer by) {
        var changes =
                ScenarioTable.read("amendments").stream()
                        .filter(change -> change.text("directive").equals(slug))
                        .filter(change -> change.text("version").equals(row.text("version")))
                        .toList();
        var inForce = doors.directives().directive(id(slug).toString(), by).version();
        var reworded =
                changes.stream()
                        .filter(change -> change.text("change").equals("reworded"))
                        .map(change ->
                                inForce.point(change.number("point"))
                                        .map(point -> reworded(point, change.text("text")))
                                        .orElseThrow())
                        .toList();
        Set<Integer> withdrawn =
                changes.stream()
                        .filter(change -> change.text("change").equals("withdrawn"))
                        .map(change -> change.number("point"))
                        .collect(toUnmodifiableSet());
        var reason = String.join(" ", changes.stream().map(c -> c.text("reason")).toList());
        doors.amendments()
                .write(
                        id(slug),
                        Optional.empty(),
                        new Amendment(reworded, List.of(), withdrawn, reason),
                        by);
    }

    private static Point reworded(Point point, String text) {
        return new Point(
                point.number(),
                point.kind(),
                text,
                point.release(),
                point.verbatim(),
                point.scope(),
                point.wordedIn(),
                false);
    }
}
