package chancery.journal;

import java.util.Optional;
import java.util.UUID;

/// One place of the journal as a reader sees it: always its link, and its content when the label
/// allows.
public record JournalLine(Seal seal, Optional<String> content) {

    /// Writes the line of an export: position, entry, label, digest, hash, content, parted by tabs.
    String inExport() {
        return "%d\t%s\t%d\t%s\t%s\t%s"
                .formatted(
                        seal.position(),
                        seal.entry(),
                        seal.label(),
                        seal.digest(),
                        seal.hash(),
                        content.orElse(""));
    }

    /// Reads what [#inExport()] writes, to the letter.
    static JournalLine parse(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException(
                    "a line has six parts, this one has " + parts.length);
        }
        var seal =
                new Seal(
                        Long.parseLong(parts[0]),
                        UUID.fromString(parts[1]),
                        Integer.parseInt(parts[2]),
                        parts[3],
                        parts[4]);
        var read =
                new JournalLine(
                        seal, parts[5].isEmpty() ? Optional.empty() : Optional.of(parts[5]));
        if (!read.inExport().equals(line)) {
            throw new IllegalArgumentException("the line is not written as an export writes it");
        }
        return read;
    }
}
