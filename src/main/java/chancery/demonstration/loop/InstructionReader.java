package chancery.demonstration.loop;

import static java.util.function.Predicate.not;

import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.directives.wording.WrittenMaterial;
import chancery.kernel.ApproachLevel;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.missions.places.Gazetteer;
import chancery.missions.places.Scope;
import chancery.missions.places.ScopeAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a directive of the year says, as it was worded on a day.
///
/// @param bureaus offices at headquarters: they read its papers anyway, and are sent no copy
public record InstructionReader(
        ScenarioCalendar calendar, Gazetteer gazetteer, Set<String> bureaus) {

    private static final String ONCE = "once";

    public Instruction instruction(DirectiveText text) {
        return new Instruction(
                DirectiveKind.valueOf(text.value("kind")),
                text.value("subject"),
                text.section("Objective"),
                text.section("Background"),
                text.actionRequested(),
                Precedence.valueOf(text.value("precedence")),
                Precedence.valueOf(text.value("copy precedence")),
                addressees(text),
                informed(text),
                isOnce(text) ? Optional.of(deliverBy(text)) : Optional.empty(),
                isOnce(text) ? Optional.of(reportBy(text)) : Optional.empty(),
                isOnce(text) ? 0 : text.days("report by") - text.days("deliver by"),
                ApproachLevel.valueOf(text.value("approach level")),
                Latitude.valueOf(text.value("latitude")),
                WrittenMaterial.valueOf(text.value("written material")),
                text.values("tags", ","),
                text.value("points of contact"),
                text.values("references", ";"),
                Cadence.parse(isOnce(text) ? ONCE : deliverBy(text) + " " + text.value("cadence")));
    }

    private static boolean isOnce(DirectiveText text) {
        return text.value("cadence").equals(ONCE);
    }

    private LocalDate deliverBy(DirectiveText text) {
        return calendar.date(text.days("released") + text.days("deliver by"));
    }

    private LocalDate reportBy(DirectiveText text) {
        return calendar.date(text.days("released") + text.days("report by"));
    }

    private Scope addressees(DirectiveText text) {
        var without = text.values("without missions", ",");
        return scope(
                text.value("scope")
                        + " "
                        + names(text.values("missions", ","))
                        + (without.isEmpty() ? "" : " except " + names(without)));
    }

    private Optional<Scope> informed(DirectiveText text) {
        var copies = text.values("copies", ",").stream().filter(not(bureaus::contains)).toList();
        return copies.isEmpty() ? Optional.empty() : Optional.of(scope(names(copies)));
    }

    private static String names(List<String> missions) {
        return String.join(
                " ",
                missions.stream()
                        .map(code -> "mission:" + new OfficeCode(code).inAddress())
                        .toList());
    }

    private Scope scope(String text) {
        return switch (Scope.read(text.strip(), gazetteer)) {
            case ScopeAnswer.Understood(var scope) -> scope;
            case ScopeAnswer.Misunderstood(var problems) ->
                    throw new IllegalArgumentException(text + ": " + problems);
        };
    }

    /// The points of the first version, in the words that stood in the draft on a day.
    public List<Point> points(String slug, LocalDate day) {
        return ScenarioTable.read("points").stream()
                .filter(row -> row.text("directive").equals(slug))
                .map(row -> point(row, wordingOn(row, day)))
                .toList();
    }

    private String wordingOn(ScenarioRow point, LocalDate day) {
        return ScenarioTable.read("earlier-wordings").stream()
                .filter(row -> row.text("directive").equals(point.text("directive")))
                .filter(row -> row.text("number").equals(point.text("number")))
                .filter(row -> day.isBefore(calendar.date(row.number("to_day"))))
                .map(row -> row.text("text"))
                .findFirst()
                .orElseGet(() -> point.text("text"));
    }

    private Point point(ScenarioRow row, String wording) {
        return new Point(
                row.number("number"),
                PointKind.valueOf(row.text("kind")),
                wording,
                PointRelease.valueOf(row.text("release")),
                row.text("verbatim").equals("yes"),
                scope(row.text("scope")),
                1,
                false);
    }
}
