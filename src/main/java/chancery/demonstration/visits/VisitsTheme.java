package chancery.demonstration.visits;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.directives.Directives;
import chancery.engagements.visits.VisitKind;
import chancery.engagements.visits.VisitParts;
import chancery.engagements.visits.VisitPlan;
import chancery.engagements.visits.Visits;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Missions plan visits and note which points are to be made there.
@Component
class VisitsTheme implements Theme {

    private static final String DIRECTIVE = "Migration";

    private final Visits visits;
    private final VisitParts parts;
    private final Directives directives;

    VisitsTheme(Visits visits, VisitParts parts, Directives directives) {
        this.visits = visits;
        this.parts = parts;
        this.directives = directives;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        return ScenarioTable.read("steps/visits").stream()
                .map(row ->
                        new Act(
                                hours.of(row),
                                row.place(),
                                row.text("office"),
                                row.text("seat"),
                                by -> plan(row, hours.calendar(), by)))
                .toList();
    }

    private void plan(ScenarioRow row, ScenarioCalendar calendar, Officer by) {
        var visit =
                visits.plan(
                        VisitKind.valueOf(row.text("kind")),
                        OfficeCode.parse(row.text("office")),
                        row.given("host").map(CountryCode::new),
                        new VisitPlan(
                                row.text("title"),
                                row.text("place"),
                                calendar.date(row.number("starts")),
                                calendar.date(row.number("ends")),
                                row.text("purpose")),
                        by);
        var reference =
                directives.list(DIRECTIVE, Optional.empty(), by).stream()
                        .flatMap(listed -> listed.reference().stream())
                        .findFirst()
                        .orElseThrow();
        row.words("points")
                .forEach(point ->
                        parts.add(visit.id(), reference.replace(' ', '-') + "#" + point, by));
    }
}
