package chancery.reports;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;
import chancery.reports.Report.Writable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// What stands in the way of releasing a report: the rules, what other modules have against it, and
/// who asks.
@Service
public class ReportObstacles {

    private static final String RELEASER_ONLY = "reports.refusal.releaser";

    private final List<ReportCheck> checks;

    ReportObstacles(List<ReportCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /// Whether the officer may release it, were the rules met.
    public boolean mayRelease(Report report, Officer officer) {
        return officer.holds(Role.RELEASER, report.core().mission());
    }

    /// What still stands in the way of its release by this officer.
    public List<ReportRule> unmetBy(Writable report, Officer officer) {
        return ReportRule.unmetBy(ReportRule.Wish.of(report.version(), officer.id()));
    }

    /// What other modules have against its release by this officer.
    public List<String> against(Writable report, Locale language, Officer officer) {
        return checks.stream()
                .flatMap(check -> check.against(report, officer, language).stream())
                .toList();
    }

    /// Everything that stands in the way, as one answer; empty when the report may go.
    Optional<ReportDecision.Refused> refusal(Writable report, Locale language, Officer officer) {
        var unmet = unmetBy(report, officer);
        var against = against(report, language, officer);
        return unmet.isEmpty() && against.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportDecision.Refused(unmet, against));
    }

    static void requireReleaser(UUID mission, Officer officer) {
        if (!officer.holds(Role.RELEASER, mission)) {
            throw new NotAllowed(RELEASER_ONLY);
        }
    }
}
