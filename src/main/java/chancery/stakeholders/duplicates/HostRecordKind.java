package chancery.stakeholders.duplicates;

/// What may have been entered twice.
public enum HostRecordKind {
    OFFICE,
    HOLDER
}
