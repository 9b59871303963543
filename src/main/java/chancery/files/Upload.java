package chancery.files;

import chancery.kernel.BadInput;

/// A file that somebody wants to attach: checked, not yet kept.
public final class Upload {

    /// Ten megabytes: enough for any paper, little enough for a bad line.
    public static final int MOST_BYTES = 10_000_000;

    private final FileName name;
    private final FilePart part;
    private final ContentType type;
    private final byte[] content;

    private Upload(FileName name, FilePart part, ContentType type, byte[] content) {
        this.name = name;
        this.part = part;
        this.type = type;
        this.content = content.clone();
    }

    /// Takes what was sent, or says what would be right.
    public static Upload of(String sentName, FilePart part, byte[] content) {
        var name =
                FileName.cleaning(sentName)
                        .orElseThrow(() -> BadInput.of("file", "files.fault.name"));
        if (content.length == 0) {
            throw BadInput.of("file", "files.fault.empty", name.text());
        }
        if (content.length > MOST_BYTES) {
            throw BadInput.of(
                    "file",
                    "files.fault.too-large",
                    name.text(),
                    kilobytes(content.length),
                    kilobytes(MOST_BYTES));
        }
        var type = ContentType.of(content, name);
        if (!type.isTaken(content)) {
            throw BadInput.of("file", "files.fault.type", name.text(), type.text());
        }
        return new Upload(name, part, type, content);
    }

    /// As people count them; a part counts as a whole one.
    static int kilobytes(long bytes) {
        return Math.toIntExact((bytes + 999) / 1000);
    }

    public FileName name() {
        return name;
    }

    public FilePart part() {
        return part;
    }

    public ContentType type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }

    public ContentDigest digest() {
        return ContentDigest.of(content);
    }
}
