package chancery.evidence.replies;

import java.time.LocalDate;
import java.util.UUID;

/// What a host may answer to a point, and what can be said then.
///
/// @param version the row that words it now
/// @param validFrom hosts change their positions; an older one stays in the record
public record AnticipatedReply(
        UUID id,
        UUID version,
        UUID directive,
        int point,
        String counter,
        String rebuttal,
        LocalDate validFrom) {}
