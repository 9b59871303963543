package chancery.evidence.methods;

import chancery.kernel.BadInput;

/// Refuses what a method is not defined for, in a sentence that names the input.
public final class Domain {

    private Domain() {}

    public static void require(boolean holds, String field, String message, Object... arguments) {
        if (!holds) {
            throw BadInput.of(field, message, arguments);
        }
    }
}
