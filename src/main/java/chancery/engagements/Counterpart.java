package chancery.engagements;

import chancery.kernel.ApproachLevel;
import java.util.Optional;
import java.util.UUID;

/// Who sat on the other side: an office and who held it, with the title then held.
///
/// @param holder empty when the office was represented by somebody whose name is only noted
public record Counterpart(
        UUID hostOffice, Optional<UUID> holder, String name, String title, ApproachLevel rank) {}
