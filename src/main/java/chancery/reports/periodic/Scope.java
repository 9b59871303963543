package chancery.reports.periodic;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a periodic report is over: one round of a directive, as known at an instant.
///
/// @param key of the directive, as addresses write it
/// @param days after the report of the round before, up to its own
/// @param asOf what was recorded up to then counts, that instant included
/// @param live whether nobody asked for an earlier time
/// @param post the mission and host it is about; empty for all that the reader may see
public record Scope(
        UUID directive,
        String key,
        int round,
        Period days,
        Instant asOf,
        boolean live,
        Optional<Post> post) {

    /// A mission towards a host.
    public record Post(UUID tasking, OfficeCode mission, CountryCode host) {}

    /// The earlier time that was asked for.
    public Optional<Instant> asked() {
        return live ? Optional.empty() : Optional.of(asOf);
    }

    /// Whether the report is about this host too.
    public boolean includes(CountryCode host) {
        return post.map(Post::host).map(host::equals).orElse(true);
    }

    /// Whether the report is about this mission too.
    public boolean includes(OfficeCode mission) {
        return post.map(Post::mission).map(mission::equals).orElse(true);
    }
}
