package chancery.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Checks an export of the journal with nothing but the file: no server, no database, no network.
///
/// The form is described in `docs/journal-format.md`.
public final class Verification {

    static final String FIRST_LINE = "chancery journal 1";
    static final String HEAD = "head";

    /// What the check found.
    public sealed interface Finding {

        /// Every link holds.
        ///
        /// @param withheld how many entries stand there without their content, as they do for a
        ///   reader without their label; an export of the program has none
        /// @param head the last hash: note it somewhere else, and a later export can be held
        ///   against it
        record Whole(long entries, long withheld, String head) implements Finding {}

        /// Something is not as it was sealed.
        ///
        /// @param line the line of the file, from 1
        /// @param place the entry, as far as it can be told, else the line
        /// @param what what is wrong, in a sentence
        record Broken(long line, String place, String what) implements Finding {}
    }

    private Verification() {}

    /// Reads an export to its end.
    ///
    /// @param head a hash that the journal must have reached, as printed by an earlier export
    public static Finding of(InputStream export, Optional<String> head) {
        try (var bytes = new BufferedInputStream(export)) {
            return new ChainCheck(head).run(new ExportLines(bytes));
        } catch (IOException | UncheckedIOException e) {
            return new Finding.Broken(0, "the file", "It cannot be read: " + e.getMessage());
        }
    }
}
