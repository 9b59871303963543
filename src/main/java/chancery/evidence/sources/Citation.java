package chancery.evidence.sources;

import java.util.Optional;
import java.util.UUID;

/// A passage of a source, with how credible the item is.
///
/// @param passage the place or the words cited, as in "Table 3" or a sentence
/// @param credibility empty as long as nobody said
/// @param gradedBy who said how credible; whoever cites it until another officer judges
public record Citation(
        UUID source, String passage, Optional<Credibility> credibility, UUID gradedBy) {

    public static final int LONGEST_PASSAGE = 2_000;
}
