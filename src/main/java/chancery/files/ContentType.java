package chancery.files;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.Tika;

/// The media type of a file, found by what is in it; the name only tells apart what begins alike.
///
/// Taken are documents, tables, slides, pictures, text, mail and captures of the web (ISO 28500).
/// Whatever could run is not: programs, scripts, pages with scripts, documents with macros,
/// archives.
public record ContentType(String text) {

    private static final Tika TIKA = new Tika();

    /// Files that are ZIP archives, each with the entry that proves it to be what it says.
    private static final Map<String, String> PACKED =
            Map.of(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "word/document.xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "xl/workbook.xml",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "ppt/presentation.xml",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "content.xml",
                    "application/vnd.oasis.opendocument.presentation",
                    "content.xml");

    private static final Set<String> PLAIN =
            Set.of(
                    "application/pdf",
                    "application/rtf",
                    "text/plain",
                    "text/csv",
                    "message/rfc822",
                    "application/warc",
                    "application/warc+gz",
                    "image/png",
                    "image/jpeg",
                    "image/gif",
                    "image/webp",
                    "image/tiff");

    /// What the content is, whether it is taken or not.
    public static ContentType of(byte[] content, FileName name) {
        return new ContentType(TIKA.detect(content, name.text()));
    }

    /// Whether a file of this type with this content may be kept.
    public boolean isTaken(byte[] content) {
        return PLAIN.contains(text)
                || Optional.ofNullable(PACKED.get(text))
                        .filter(proof -> isWhatItSays(content, proof))
                        .isPresent();
    }

    /// Reads the list of what is packed, unpacks nothing.
    private static boolean isWhatItSays(byte[] content, String proof) {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            return zip.getEntry(proof) != null
                    && zip.stream().map(ZipArchiveEntry::getName).noneMatch(ContentType::couldRun);
        } catch (IOException notAnArchive) {
            return false;
        }
    }

    private static boolean couldRun(String entry) {
        return entry.endsWith("vbaProject.bin")
                || entry.startsWith("Basic/")
                || entry.startsWith("Scripts/")
                || entry.matches("(?i).*\\.(class|exe|dll|js|vbs|bat|cmd|ps1|sh|jar)");
    }

    @Override
    public String toString() {
        return text;
    }
}
