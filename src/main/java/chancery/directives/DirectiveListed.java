package chancery.directives;

import chancery.directives.wording.DirectiveKind;
import chancery.kernel.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A directive as it stands in a list.
///
/// @param taskings how many of its taskings the reader may see
/// @param open how many of these still owe something
/// @param next the next day on which a round is due
public record DirectiveListed(
        UUID id,
        Optional<String> reference,
        String subject,
        DirectiveKind kind,
        Directive.Stage stage,
        Optional<Instant> releasedAt,
        long taskings,
        long open,
        Optional<LocalDate> next) {

    /// What stands in its address: the reference once there is one.
    public String key() {
        return reference.map(text -> Reference.parse(text).inAddress()).orElse(id.toString());
    }
}
