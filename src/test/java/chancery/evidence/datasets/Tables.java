package chancery.evidence.datasets;

import chancery.SharedData;
import chancery.evidence.readers.Progress;
import chancery.evidence.tables.TableGuide;
import chancery.files.FileName;
import chancery.testing.Ministry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Files of statistical offices, taken in through the door.
public final class Tables {

    private static final Ministry MINISTRY = Ministry.shared();

    private Tables() {}

    public static Datasets door() {
        return MINISTRY.get(Datasets.class);
    }

    static DatasetTaking taking() {
        return MINISTRY.get(DatasetTaking.class);
    }

    public static ImportWish wish(String name, TableGuide guide) {
        return new ImportWish(
                new FileName(name),
                Optional.of(guide),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                1);
    }

    /// One of the real files; once per test run, because the same figures are not taken twice.
    public static Dataset real(String name, TableGuide guide) {
        var path = SharedData.folder().orElseThrow().resolve("statistics").resolve(name);
        return door().list(DatasetFilter.all(), MINISTRY.desk()).stream()
                .filter(known -> known.fileName().equals(name))
                .findFirst()
                .orElseGet(() ->
                        taking().take(wish(name, guide), path, Progress.NOBODY, MINISTRY.desk()));
    }

    /// A text, written to a file first.
    public static Dataset take(ImportWish wish, String text) {
        try {
            var file = Files.createTempFile("table", ".txt");
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
                return taking().take(wish, file, Progress.NOBODY, MINISTRY.desk());
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// How many rows of each kind there are, behind the doors.
    public static String rows() {
        return MINISTRY.chancery()
                .behindTheDoors()
                .sql(
                        """
                        SELECT (SELECT count(*) FROM evidence.dataset) || ' ' || (SELECT count(*) FROM evidence.series) || ' '
                            || (SELECT count(*) FROM evidence.observation) || ' ' || (SELECT count(*) FROM files.content) || ' '
                            || (SELECT count(*) FROM journal.entry)
                        """)
                .query(String.class)
                .single();
    }

    static Path shared(String name) {
        return SharedData.folder().orElseThrow().resolve("statistics").resolve(name);
    }
}
