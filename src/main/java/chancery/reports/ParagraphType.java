package chancery.reports;

/// Who speaks in a paragraph: the record, the host, or the mission; the types are never mixed (ICD
/// 203).
public enum ParagraphType {
    SUMMARY,
    FACT,
    HOST_STATEMENT,
    ASSESSMENT,
    COMMENT,
    ACTION_REQUEST
}
