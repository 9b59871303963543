package chancery.evidence.privacy;

import java.util.UUID;

/// A finding that a releaser declared mistaken.
///
/// @param record the record whose text it is
/// @param textDigest SHA-256 of the record's id and the text, so that it holds for this text alone
/// @param words why; empty unless the reason is OTHER
public record Dismissal(
        UUID record,
        String textDigest,
        PrivacyFinding finding,
        MistakenReason reason,
        String words) {}
