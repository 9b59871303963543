package chancery.alerts;

import java.util.Optional;

/// What a signal is about.
public enum SubjectKind {
    DIRECTIVE("/directives/", Matter.OTHER),
    ENGAGEMENT("/engagements/", Matter.OTHER),
    REPORT("/reports/", Matter.OTHER),
    COMMITMENT("/commitments/", Matter.PROMISE),
    MEASURE("/observations/measures/", Matter.LAW_OR_POLICY),
    INCIDENT("/observations/incidents/", Matter.INCIDENT),
    STATEMENT("/observations/statements/", Matter.STATEMENT),
    SOURCE("/evidence/sources/", Matter.OTHER),
    /// Anything elsewhere that has an address.
    ADDRESS("https://", Matter.OTHER);

    private final String path;
    private final Matter matter;

    SubjectKind(String path, Matter matter) {
        this.path = path;
        this.matter = matter;
    }

    /// How its addresses begin.
    public String path() {
        return path;
    }

    /// What it usually is about.
    public Matter matter() {
        return matter;
    }

    /// The kind of record that an address of ours names.
    public static Optional<SubjectKind> of(String path) {
        for (var kind : values()) {
            if (kind != ADDRESS && path.startsWith(kind.path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
