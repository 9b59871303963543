package chancery.evidence.sources;

/// Who speaks in a source: an institution, never a person.
public enum AuthorKind {
    STATISTICAL_OFFICE,
    GOVERNMENT,
    PARLIAMENT,
    COURT,
    INTERNATIONAL_ORGANISATION,
    AUDIT_OFFICE,
    RESEARCH,
    CIVIL_SOCIETY,
    MEDIA,
    COMPANY,
    UNKNOWN
}
