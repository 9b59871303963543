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
            return new Check(head).run(new ExportLines(bytes));
        } catch (IOException | UncheckedIOException e) {
            return new Finding.Broken(0, "the file", "It cannot be read: " + e.getMessage());
        }
    }

    /// Walks along the chain and remembers where it stands.
    private static final class Check {

        private final Optional<String> expectedHead;
        private long number;
        private long position;
        private long withheld;
        private String hash = Seal.BEGINNING;
        private boolean reached;

        Check(Optional<String> expectedHead) {
            this.expectedHead = expectedHead;
            reached();
        }

        private void reached() {
            reached = reached || expectedHead.map(hash::equals).orElse(true);
        }

        Finding run(ExportLines lines) throws IOException {
            number = 1;
            if (!FIRST_LINE.equals(lines.next())) {
                return broken("the file", "The first line must read '" + FIRST_LINE + "'.");
            }
            for (var line = lines.next(); line != null; line = lines.next()) {
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
            if (line.content()
                    .filter(content -> !Sha256.of(content).equals(seal.digest()))
                    .isPresent()) {
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
            withheld += line.content().isPresent() ? 0 : 1;
            hash = seal.hash();
            reached();
            return Optional.empty();
        }

        private Finding end(String line, ExportLines lines) throws IOException {
            if (!line.equals(HEAD + "\t" + position + "\t" + hash)) {
                return broken(
                        "entry " + (position + 1),
                        "The tail is lost or the last line altered: it does not name entry "
                                + position
                                + " and its hash.");
            }
            if (lines.hasMore()) {
                number++;
                return broken("the file", "Something follows the last line.");
            }
            return reached
                    ? new Finding.Whole(position, withheld, hash)
                    : broken(
                            "entry " + (position + 1),
                            "The tail is lost: the head noted before is not reached; this one is "
                                    + hash
                                    + ".");
        }

        private Finding broken(String place, String what) {
            return new Finding.Broken(number, place, what);
        }

        private static String name(Seal seal) {
            return "entry " + seal.position() + " (" + seal.entry() + ")";
        }
    }
}
