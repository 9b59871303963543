package chancery.alerts;

import java.util.Optional;
import java.util.UUID;

/// What a signal points at: a record of ours, or an address elsewhere.
///
/// @param record empty for an address
/// @param address where it opens: a path for a record
public record Subject(SubjectKind kind, Optional<UUID> record, String address) {

    public static Subject of(SubjectKind kind, UUID record) {
        return new Subject(kind, Optional.of(record), kind.path() + record);
    }
}
