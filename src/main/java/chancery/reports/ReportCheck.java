package chancery.reports;

import chancery.access.Officer;
import java.util.List;
import java.util.Locale;

/// What another module may have against the release of a report, such as a claim without evidence.
public interface ReportCheck {

    /// Everything against it, as sentences an officer can act on; empty when nothing is.
    List<String> against(Report report, Officer releaser, Locale language);
}
