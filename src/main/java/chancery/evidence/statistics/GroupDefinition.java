package chancery.evidence.statistics;

import chancery.kernel.BadInput;

/// Which people a figure is about, in the office's own terms.
///
/// @param code the office's code or label for the group, as `FOR`
/// @param definition what the office means by it
public record GroupDefinition(GroupBasis basis, String code, String definition) {

    public GroupDefinition {
        if (code.isBlank()) {
            throw BadInput.of("group", "evidence.fault.group-blank");
        }
        if (basis != GroupBasis.EVERYBODY && definition.isBlank()) {
            throw BadInput.of("definition", "evidence.fault.definition-blank", code);
        }
    }

    /// All people, divided by nothing.
    public static GroupDefinition everybody() {
        return new GroupDefinition(GroupBasis.EVERYBODY, "TOTAL", "");
    }
}
