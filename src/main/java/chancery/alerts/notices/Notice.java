package chancery.alerts.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something an officer should see, by the record it is about.
public record Notice(UUID id, NoticeKind kind, UUID record, Instant at, Optional<Instant> seen) {}
