package chancery.access;

/// What a seat entitles its holder to do, in the name of its office.
public enum Role {
    /// Works the office's taskings: acknowledges, engages, drafts reports.
    OFFICER,
    /// Releases what others drafted.
    RELEASER,
    /// Drafts directives and answers missions, at headquarters.
    DESK,
    /// Reads.
    READER,
    /// Is shown legal cautions and answers them.
    LEGAL,
    /// Reads the journal whole and checks it.
    AUDITOR,
    /// Sets up offices, seats and accounts; has no right to read papers by it.
    ADMINISTRATOR;

    /// Whether a seat with this role opens the papers of its office.
    public boolean opensPapers() {
        return this != ADMINISTRATOR;
    }
}
