package chancery.directives;

import chancery.kernel.Reference;
import java.util.UUID;

/// A directive that another one names.
public record DirectiveLink(UUID id, String reference) {

    /// What stands in its address.
    public String key() {
        return Reference.parse(reference).inAddress();
    }
}
