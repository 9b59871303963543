package chancery.demonstration;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.directives.Clearance;
import chancery.directives.Directive.Stage;
import chancery.directives.ReleaseDecision;
import chancery.directives.wording.Amendment;
import chancery.directives.wording.Point;
import chancery.kernel.OfficeCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Plays the directives: drafted, cleared, returned, released, amended, closed.
///
/// Clearances of an amendment stand in the files for the reader: the door asks for a second pair of
/// eyes only.
final class DirectivePlayer {

    private static final String FIRST = "1";

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final Map<String, UUID> directives = new HashMap<>();

    DirectivePlayer(Doors doors, ScenarioCalendar calendar) {
        this.doors = doors;
        this.calendar = calendar;
    }

    UUID id(String slug) {
        return Optional.ofNullable(directives.get(slug))
                .orElseThrow(() -> new IllegalArgumentException("no directive yet: " + slug));
    }

    static boolean isPlayed(ScenarioRow row) {
        return row.text("version").equals(FIRST)
                || row.text("step").equals("drafted")
                || row.text("step").equals("amended");
    }

    void step(ScenarioRow row, Officer by) {
        var slug = row.text("directive");
        switch (row.text("step")) {
            case "drafted" -> {
                if (row.text("version").equals(FIRST)) {
                    draft(slug, day(row), by);
                } else {
                    amend(slug, row, by);
                }
            }
            case "submitted" -> submit(slug, by);
            case "returned" -> reword(slug, day(row), by);
            case "released" -> release(slug, by);
            case "amended" -> doors.directives().releaseAmendment(id(slug), Optional.empty(), by);
            case "closed" ->
                    doors.directives()
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
                doors.directives()
                        .draft(
                                reader.instruction(DirectiveText.read(slug)),
                                reader.points(slug, day),
                                by);
        directives.put(slug, draft.id());
        Papers.enclosed(slug)
                .ifPresent(paper ->
                        doors.files().attach("directives", draft.id().toString(), paper, by));
    }

    private void reword(String slug, LocalDate day, Officer by) {
        var reader = reader(by);
        doors.directives()
                .reword(
                        id(slug),
                        Optional.empty(),
                        reader.instruction(DirectiveText.read(slug)),
                        reader.points(slug, day),
                        by);
    }

    private void submit(String slug, Officer by) {
        var clearers =
                DirectiveText.read(slug).values("clearances", ",").stream()
                        .map(clearer -> clearer.substring(0, clearer.lastIndexOf(' ')))
                        .map(code -> doors.missions().office(new OfficeCode(code), by).id())
                        .collect(toUnmodifiableSet());
        doors.directives().submit(id(slug), Optional.empty(), clearers, by);
    }

    /// An office's word on the text.
    void clear(ScenarioRow row, Officer by) {
        var office = doors.missions().office(new OfficeCode(row.text("office")), by);
        doors.directives()
                .clear(
                        id(row.text("directive")),
                        Optional.empty(),
                        office.id(),
                        Clearance.Decision.valueOf(row.text("decision")),
                        row.text("comment"),
                        by);
    }

    private void release(String slug, Officer by) {
        var answer = doors.directives().release(id(slug), Optional.empty(), Duration.ZERO, by);
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
        doors.directives()
                .amend(
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
