package chancery.missions;

import chancery.kernel.OfficeCode;
import java.time.ZoneId;

/// What must be known of a ministry before anything else: its headquarters.
///
/// @param name as it stands on papers, in the ministry's own language
public record NewMinistry(OfficeCode code, String name, ZoneId zone) {}
