package chancery.reports;

import chancery.kernel.Precedence;

/// What a report is for.
public enum ReportKind {
    ENGAGEMENT_REPORT,
    PERIODIC_REPORT,
    ASSESSMENT,
    SPOT_REPORT,
    SITREP,
    ALERT,
    REQUEST_FOR_INSTRUCTIONS,
    NIL_REPORT;

    /// How fast such a report usually goes.
    public Precedence usualPrecedence() {
        return switch (this) {
            case ALERT -> Precedence.IMMEDIATE;
            case SPOT_REPORT, REQUEST_FOR_INSTRUCTIONS -> Precedence.PRIORITY;
            case ENGAGEMENT_REPORT, PERIODIC_REPORT, ASSESSMENT, SITREP, NIL_REPORT ->
                    Precedence.ROUTINE;
        };
    }
}
