package chancery.demonstration.loop;

import chancery.engagements.Instrument;
import chancery.files.FilePart;
import chancery.files.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The invented papers: what goes out with a directive, and what is left with a host.
public final class Papers {

    private Papers() {}

    /// What is enclosed with a directive.
    public static Optional<Upload> enclosed(String directive) {
        return paper(directive + ".enclosure.txt", "further-reading.txt", FilePart.ENCLOSURE);
    }

    /// What was left in a meeting under a directive; the same text everywhere.
    public static Optional<Upload> left(String directive, Instrument instrument) {
        return instrument == Instrument.NONE
                ? Optional.empty()
                : paper(directive + ".paper.txt", "non-paper.txt", FilePart.LEFT_WITH_HOST);
    }

    private static Optional<Upload> paper(String file, String name, FilePart part) {
        try (var bytes = Papers.class.getResourceAsStream("/demonstration/directives/" + file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(Upload.of(name, part, bytes.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
