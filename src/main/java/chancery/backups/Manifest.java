package chancery.backups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a backup says of itself, as text: when it was taken, where the journal ended, the
/// migrations the database had seen, and each table with its rows, their digest and columns.
///
/// @param head the hash of the last seal; empty where nothing was sealed
record Manifest(
        Instant taken, long length, String head, List<String> migrations, List<Part> parts) {

    static final String NAME = "chancery-backup.txt";
    private static final String FIRST_LINE = "chancery-backup 1";

    Manifest {
        migrations = List.copyOf(migrations);
        parts = List.copyOf(parts);
    }

    /// One table in the archive.
    ///
    /// @param sha256 of its rows as they stand in the archive
    record Part(String table, long rows, String sha256, String columns) {

        String file() {
            return table + ".copy";
        }
    }

    /// Reads back exactly.
    @Override
    public String toString() {
        var text = new StringBuilder(FIRST_LINE).append('\n');
        text.append("taken\t").append(taken).append('\n');
        text.append("head\t").append(length).append('\t').append(head).append('\n');
        text.append("migrations\t").append(String.join(",", migrations)).append('\n');
        parts.forEach(part ->
                text.append("table\t")
                        .append(part.table())
                        .append('\t')
                        .append(part.rows())
                        .append('\t')
                        .append(part.sha256())
                        .append('\t')
                        .append(part.columns())
                        .append('\n'));
        return text.toString();
    }

    static Manifest parse(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 4 || !lines.getFirst().equals(FIRST_LINE)) {
            throw new BackupRefused("This is not a backup that this version of Chancery reads.");
        }
        var parts = new ArrayList<Part>();
        for (var line : lines.subList(4, lines.size())) {
            var cells = line.split("\t", -1);
            parts.add(new Part(cells[1], Long.parseLong(cells[2]), cells[3], cells[4]));
        }
        var head = lines.get(2).split("\t", -1);
        return new Manifest(
                Instant.parse(lines.get(1).split("\t", -1)[1]),
                Long.parseLong(head[1]),
                head[2],
                List.of(lines.get(3).split("\t", -1)[1].split(",", -1)),
                parts);
    }
}
