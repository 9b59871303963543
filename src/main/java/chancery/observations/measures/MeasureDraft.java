package chancery.observations.measures;

import chancery.observations.measures.identifiers.MeasureIdentifier;
import chancery.stakeholders.AuthorityLevel;
import java.util.Optional;
import java.util.UUID;

/// What is said about an act of state.
///
/// @param authority whose act it is
/// @param level of government
/// @param title in the language of the act
/// @param language of that title, as ISO 639 writes it, such as `de`
/// @param supersedes the measure it takes the place of
public record MeasureDraft(
        UUID authority,
        AuthorityLevel level,
        MeasureType type,
        String title,
        String language,
        String englishTitle,
        Optional<MeasureIdentifier> identifier,
        String summary,
        Optional<UUID> supersedes) {}
