package chancery.files;

import java.nio.file.Path;

/// A file that a record was read from, lying on disk; its module knows its form and has read it
/// whole.
public record Captured(FileName name, String type, Path content, long size, ContentDigest digest) {}
