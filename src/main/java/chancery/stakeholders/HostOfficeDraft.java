package chancery.stakeholders;

import chancery.kernel.ApproachLevel;
import java.time.LocalDate;
import java.util.Optional;

/// What is said about a host office.
///
/// @param title in its official language
/// @param rank the level at which we speak when we speak to its holder
/// @param abolishedOn the first day on which it exists no more
public record HostOfficeDraft(
        String title, String englishTitle, ApproachLevel rank, Optional<LocalDate> abolishedOn) {}
