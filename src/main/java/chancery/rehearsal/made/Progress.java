package chancery.rehearsal.made;

import java.time.Instant;
import java.util.Optional;

/// When a round was first delivered and first reported.
record Progress(Optional<Instant> delivered, Optional<Instant> reported) {

    static final Progress NONE = new Progress(Optional.empty(), Optional.empty());

    Progress delivered(Instant at) {
        return new Progress(Optional.of(earlier(delivered, at)), reported);
    }

    Progress reported(Instant at) {
        return new Progress(delivered, Optional.of(earlier(reported, at)));
    }

    private static Instant earlier(Optional<Instant> known, Instant at) {
        return known.filter(at::isAfter).orElse(at);
    }
}
