package chancery.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        /// @param head the last hash: note it somewhere else, and a later export can be held
        ///   against it
        record Whole(long entries, String head) implements Finding {}

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
    /// @param head a hash that the journal must contain at its end, as printed by an earlier export
    public static Finding of(InputStream export, Optional<String> head) {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var lines = new BufferedReader(new InputStreamReader(export, strict))) {
            return new Check(head).run(lines);
        } catch (IOException e) {
            return new Finding.Broken(
                    0, "the file", "It cannot be read as UTF-8 text to its end: " + e.getMessage());
        } catch (UncheckedIOException e) {
            return new Finding.Broken(0, "the file", "It cannot be read: " + e.getMessage());
        }
    }

    /// Walks along the chain and remembers where it stands.
    private static final class Check {

        private final Optional<String> expectedHead;
        private long number;
        private long position;
        private String hash = Seal.BEGINNING;

        Check(Optional<String> expectedHead) {
            this.expectedHead = expectedHead;
        }

        Finding run(BufferedReader lines) throws IOException {
            number = 1;
            if (!FIRST_LINE.equals(readLine(lines))) {
                return broken("the file", "The first line must read '" + FIRST_LINE + "'.");
            }
            for (var line = readLine(lines); line != null; line = readLine(lines)) {
                number++;
                if (line.startsWith(HEAD + "\t")) {
                    return end(line, lines);
                }
                var fault = follow(line);
                if (fault.isPresent()) {
                    return fault.get();
                }
            }
            return broken(
                    "entry " + (position + 1),
                    "The tail is lost: after entry "
                            + position
                            + " the line that names the head is missing.");
        }

        private Optional<Finding> follow(String text) {
            JournalLine line;
            try {
                line = JournalLine.parse(text);
            } catch (IllegalArgumentException e) {
                return Optional.of(
                        broken(
                                "entry " + (position + 1),
                                "It was altered: " + e.getMessage() + "."));
            }
            var seal = line.seal();
            if (seal.position() != position + 1) {
                return Optional.of(
                        broken(
                                "entry " + (position + 1),
                                "It is missing: the line has position " + seal.position() + "."));
            }
            if (line.content().map(Sha256::of).filter(seal.digest()::equals).isEmpty()
                    && line.content().isPresent()) {
                return Optional.of(
                        broken(
                                name(seal),
                                "Its content was altered: it does not give the digest that was sealed."));
            }
            if (!seal.follows(hash)) {
                return Optional.of(
                        broken(
                                name(seal),
                                "Its link was altered: it does not follow from the entry before it."));
            }
            position = seal.position();
            hash = seal.hash();
            return Optional.empty();
        }

        private Finding end(String line, BufferedReader lines) throws IOException {
            if (!line.equals(HEAD + "\t" + position + "\t" + hash)) {
                return broken(
                        "entry " + (position + 1),
                        "The tail is lost or the last line altered: it does not name entry "
                                + position
                                + " and its hash.");
            }
            if (lines.read() != -1) {
                return broken("the file", "Something follows the last line.");
            }
            return expectedHead
                    .filter(expected -> !expected.equals(hash))
                    .<Finding>map(expected ->
                            broken(
                                    "entry " + (position + 1),
                                    "The tail is lost: the head is "
                                            + hash
                                            + ", not the one expected."))
                    .orElseGet(() -> new Finding.Whole(position, hash));
        }

        /// A line without its line feed; unlike BufferedReader it knows no other line end, and a
        /// last line without one is no line.
        private static @Nullable String readLine(BufferedReader lines) throws IOException {
            var text = new StringBuilder();
            for (int next = lines.read(); next != -1; next = lines.read()) {
                if (next == '\n') {
                    return text.toString();
                }
                text.append((char) next);
            }
            return text.isEmpty() ? null : text.append("␀").toString();
        }

        private Finding broken(String place, String what) {
            return new Finding.Broken(number, place, what);
        }

        private static String name(Seal seal) {
            return "entry " + seal.position() + " (" + seal.entry() + ")";
        }
    }
}
