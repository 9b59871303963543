package chancery.evidence.sources;

/// What kind of thing a source is, strongest first; a claim begins from the strongest of its own.
public enum SourceKind {
    /// With metadata that say what was counted, and how.
    OFFICIAL_STATISTICS(4, "dataset"),
    OFFICIAL_STATEMENT(3, "document"),
    COURT(3, "legal_case"),
    LEGISLATION(3, "legislation"),
    PEER_REVIEWED(3, "article-journal"),
    AUDITED_REPORT(3, "report"),
    /// A medium that shows the document it reports.
    QUALITY_MEDIA(2, "article-newspaper"),
    SINGLE_MEDIA(1, "webpage"),
    OTHER(0, "document");

    private final int weight;
    private final String cslType;

    SourceKind(int weight, String cslType) {
        this.weight = weight;
        this.cslType = cslType;
    }

    /// From 4, the strongest, to 0.
    public int weight() {
        return weight;
    }

    /// How the Citation Style Language calls it.
    String cslType() {
        return cslType;
    }

    /// What an item of that type most likely is; media count as single until somebody says
    /// otherwise.
    public static SourceKind ofCslType(String type) {
        return switch (type) {
            case "dataset" -> OFFICIAL_STATISTICS;
            case "legal_case", "hearing" -> COURT;
            case "legislation", "bill", "regulation", "treaty" -> LEGISLATION;
            case "article-journal", "paper-conference", "thesis", "book", "chapter" ->
                    PEER_REVIEWED;
            case "report" -> AUDITED_REPORT;
            case "article-newspaper",
                    "article-magazine",
                    "broadcast",
                    "post",
                    "post-weblog",
                    "webpage" ->
                    SINGLE_MEDIA;
            case "speech", "press_release", "document" -> OFFICIAL_STATEMENT;
            default -> OTHER;
        };
    }
}
