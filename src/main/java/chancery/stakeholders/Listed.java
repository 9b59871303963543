package chancery.stakeholders;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A line of the list of authorities, offices and present holders over all hosts.
///
/// @param post the office, if the authority has one yet
public record Listed(
        CountryCode host,
        UUID authority,
        AuthorityKind kind,
        AuthorityLevel level,
        String authorityName,
        String englishAuthorityName,
        Optional<Post> post) {

    /// @param holding who holds it, if anybody is known to
    public record Post(
            UUID office,
            String title,
            String englishTitle,
            ApproachLevel rank,
            Optional<Holding> holding) {}

    /// Who, since when, and how sure we are.
    public record Holding(
            UUID holder,
            String name,
            LocalDate from,
            HolderState state,
            Optional<LocalDate> verifiedOn,
            LocalDate verifyBy) {}

    public Optional<Holding> holding() {
        return post.flatMap(Post::holding);
    }
}
