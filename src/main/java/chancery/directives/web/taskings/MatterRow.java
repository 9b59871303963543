package chancery.directives.web.taskings;

import chancery.directives.taskings.InboxMatter;
import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.time.LocalDate;

/// A matter as it stands in an inbox.
///
/// @param host in the reader's language
/// @param daysLate since the day it was due; 0 when that has not passed
public record MatterRow(InboxMatter matter, String host, long daysLate) {

    static MatterRow of(InboxMatter matter, LocalDate today, Words words) {
        long late = matter.due().map(day -> today.toEpochDay() - day.toEpochDay()).orElse(0L);
        return new MatterRow(matter, HostNames.of(matter.host(), words), Math.max(0, late));
    }
}
