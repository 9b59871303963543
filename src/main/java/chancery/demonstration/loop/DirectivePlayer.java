package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.Directive.Stage;
import chancery.directives.release.ReleaseDecision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Plays the first versions of directives: drafted, cleared, returned, released, closed.
public final class DirectivePlayer {

    private static final String FIRST = "1";

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final WordingReader wording;
    private final Map<String, UUID> directives = new HashMap<>();

    public DirectivePlayer(Doors doors, ScenarioCalendar calendar) {
        this.doors = doors;
        this.calendar = calendar;
        this.wording = new WordingReader(doors, calendar);
    }

    public UUID id(String slug) {
        return Optional.ofNullable(directives.get(slug))
                .orElseThrow(() -> new IllegalArgumentException("no directive yet: " + slug));
    }

    /// Whether a step is about a directive's first version; the others are amendments.
    public static boolean isFirst(ScenarioRow step) {
        return step.text("version").equals(FIRST);
    }

    public void step(ScenarioRow row, Officer by) {
        var slug = row.text("directive");
        switch (row.text("step")) {
            case "drafted" -> draft(slug, day(row), by);
            case "submitted" -> {
                translate(slug, by);
                submit(slug, by);
            }
            case "returned" -> reword(slug, day(row), by);
            case "released" -> release(slug, by);
            case "closed" ->
                    doors.endings()
                            .end(id(slug), Optional.empty(), Stage.CLOSED, row.text("text"), by);
            default -> throw new IllegalArgumentException("no such step: " + row.text("step"));
        }
    }

    private LocalDate day(ScenarioRow row) {
        return calendar.date(row.number("day"));
    }

    private void draft(String slug, LocalDate day, Officer by) {
        var draft =
                doors.directiveDrafts()
                        .draft(wording.instruction(slug, by), wording.points(slug, day, by), by);
        directives.put(slug, draft.id());
        Papers.enclosed(slug)
                .ifPresent(paper ->
                        doors.attachments().attach("directives", draft.id().toString(), paper, by));
    }

    private void reword(String slug, LocalDate day, Officer by) {
        doors.directiveDrafts()
                .reword(
                        id(slug),
                        Optional.empty(),
                        wording.instruction(slug, by),
                        wording.points(slug, day, by),
                        by);
    }

    private void submit(String slug, Officer by) {
        var clearers = Clearances.asked(DirectiveText.read(slug), doors.missions(), by);
        doors.clearances().submit(id(slug), Optional.empty(), clearers, by);
    }

    /// An office's word on the text.
    public void clear(ScenarioRow row, Officer by) {
        var word = Clearances.word(row, doors.missions(), by);
        doors.clearances()
                .clear(
                        id(row.text("directive")),
                        Optional.empty(),
                        word.office(),
                        word.decision(),
                        word.comment(),
                        by);
    }

    /// The courtesy translations of the first wording, written by the desk before release.
    private void translate(String slug, Officer by) {
        ScenarioTable.read("points-fr").stream()
                .filter(row -> row.text("directive").equals(slug))
                .filter(DirectivePlayer::isFirst)
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
}
