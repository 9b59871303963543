package chancery.journal;

import chancery.kernel.Sha256;
import java.io.IOException;
import java.util.Optional;

/// Walks along the chain of an export and remembers where it stands.
final class ChainCheck {

    private final Optional<String> expectedHead;
    private long number;
    private long position;
    private long withheld;
    private String hash = Seal.BEGINNING;
    private boolean reached;

    ChainCheck(Optional<String> expectedHead) {
        this.expectedHead = expectedHead;
        reached();
    }

    private void reached() {
        reached = reached || expectedHead.map(hash::equals).orElse(true);
    }

    Verification.Finding run(ExportLines lines) throws IOException {
        number = 1;
        if (!Verification.FIRST_LINE.equals(lines.next())) {
            return broken(
                    "the file", "The first line must read '" + Verification.FIRST_LINE + "'.");
        }
        for (var line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.startsWith(Verification.HEAD + "\t")) {
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

    private Optional<Verification.Finding> follow(String text) {
        JournalLine line;
        try {
            line = JournalLine.parse(text);
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    broken("entry " + (position + 1), "It was altered: " + e.getMessage() + "."));
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

    private Verification.Finding end(String line, ExportLines lines) throws IOException {
        if (!line.equals(Verification.HEAD + "\t" + position + "\t" + hash)) {
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
                ? new Verification.Finding.Whole(position, withheld, hash)
                : broken(
                        "entry " + (position + 1),
                        "The tail is lost: the head noted before is not reached; this one is "
                                + hash
                                + ".");
    }

    private Verification.Finding broken(String place, String what) {
        return new Verification.Finding.Broken(number, place, what);
    }

    private static String name(Seal seal) {
        return "entry " + seal.position() + " (" + seal.entry() + ")";
    }
}
