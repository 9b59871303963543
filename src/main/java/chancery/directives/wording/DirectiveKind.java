package chancery.directives.wording;

/// What headquarters wants of a directive.
public enum DirectiveKind {
    DEMARCHE_REQUEST,
    ENGAGEMENT_GUIDANCE,
    REPORTING_REQUEST,
    MONITORING_REQUEST,
    INFORMATION,
    PUBLIC_LINE
}
