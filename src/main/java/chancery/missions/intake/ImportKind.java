package chancery.missions.intake;

import java.util.List;

/// What the rows of a file are; its columns are those of the demonstration's files.
public enum ImportKind {
    OFFICES(
            List.of("code", "kind", "name", "time_zone", "opened"),
            List.of("name_fr", "country", "city", "working_week", "parent")),
    ACCREDITATIONS(List.of("mission", "host", "from", "resident"), List.of("to")),
    SEATS(List.of("office", "seat", "title", "roles"), List.of("title_fr")),
    ACCOUNTS(List.of("person", "name"), List.of()),
    HOLDINGS(List.of("office", "seat", "person", "from"), List.of("to", "cover"));

    private final List<String> needed;
    private final List<String> optional;

    ImportKind(List<String> needed, List<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /// Columns without which nothing can be taken.
    public List<String> needed() {
        return needed;
    }

    /// Columns that may be missing.
    public List<String> optional() {
        return optional;
    }

    boolean knows(String column) {
        return needed.contains(column) || optional.contains(column);
    }
}
