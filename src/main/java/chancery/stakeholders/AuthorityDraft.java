package chancery.stakeholders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What is said about an authority.
///
/// @param name in its official language
/// @param parent the authority it belongs to
/// @param basis the usual agreed channel, or the basis for approaching it; may be empty
/// @param abolishedOn the first day on which it exists no more
public record AuthorityDraft(
        AuthorityKind kind,
        AuthorityLevel level,
        String name,
        String englishName,
        Optional<UUID> parent,
        String basis,
        Optional<LocalDate> abolishedOn) {}
