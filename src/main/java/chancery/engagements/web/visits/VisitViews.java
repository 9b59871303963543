package chancery.engagements.web.visits;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.engagements.visits.Preparing;
import chancery.engagements.visits.Visit;
import chancery.engagements.visits.VisitParts;
import chancery.engagements.visits.Visits;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Visits as pages show them.
@Component
class VisitViews {

    private final Visits visits;
    private final VisitParts parts;
    private final Missions missions;
    private final Histories histories;

    VisitViews(Visits visits, VisitParts parts, Missions missions, Histories histories) {
        this.visits = visits;
        this.parts = parts;
        this.missions = missions;
        this.histories = histories;
    }

    List<VisitRow> rows(List<Visit> found, Page page, Officer officer) {
        return found.stream().map(visit -> row(visit, page, officer)).toList();
    }

    private VisitRow row(Visit visit, Page page, Officer officer) {
        return new VisitRow(
                visit,
                missions.office(visit.office(), officer).code(),
                visit.host().map(host -> HostNames.of(host, page.words())).orElse(""));
    }

    VisitView view(UUID id, Page page, Officer officer) {
        var visit = visits.visit(id, officer);
        return new VisitView(
                row(visit, page, officer),
                parts.partsOf(id, officer),
                Preparing.isDoneBy(visit.office(), officer) && !visit.cancelled(),
                histories.of(id, page.words(), officer));
    }

    /// The offices in whose name the officer may plan a visit.
    List<Office> officesOf(Officer officer) {
        return missions.all(officer).stream()
                .filter(office -> Preparing.isDoneBy(office.id(), officer))
                .toList();
    }
}
