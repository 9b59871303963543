package chancery.observations.statements;

/// Where something was said in public.
public enum StatementChannel {
    PRESS_CONFERENCE,
    PRESS_RELEASE,
    PARLIAMENT,
    SPEECH,
    INTERVIEW,
    WEBSITE,
    SOCIAL_MEDIA,
    JOINT_STATEMENT,
    OFFICIAL_GAZETTE
}
