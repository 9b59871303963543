package chancery.files;

/// What a file is in the matter it belongs to.
public enum FilePart {
    ENCLOSURE,
    BACKGROUND,
    LEFT_WITH_HOST,
    RECEIVED_FROM_HOST
}
