package chancery.engagements.web.visits;

import chancery.engagements.visits.Visit;
import chancery.kernel.OfficeCode;

/// A visit as a line of the list.
///
/// @param host its name in the reader's language; empty where there is none
public record VisitRow(Visit visit, OfficeCode office, String host) {}
