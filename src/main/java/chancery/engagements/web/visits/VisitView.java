package chancery.engagements.web.visits;

import chancery.engagements.visits.VisitRecord;
import chancery.web.HistoryLine;
import java.util.List;

/// A visit's page.
///
/// @param mayChange whether its steps are offered
public record VisitView(
        VisitRow row, List<VisitRecord> parts, boolean mayChange, List<HistoryLine> history) {}
