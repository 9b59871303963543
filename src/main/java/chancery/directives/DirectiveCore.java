package chancery.directives;

import chancery.directives.wording.Version;
import java.util.UUID;

/// What stays the same of a directive through every stage.
///
/// @param office the office at headquarters that issues it
/// @param revision grows with every change, so that nobody overwrites another's work
public record DirectiveCore(
        UUID id, UUID office, UUID drafter, long revision, int label, Version version) {

    DirectiveCore reworded(Version next, int label) {
        return new DirectiveCore(id, office, drafter, revision + 1, label, next);
    }

    DirectiveCore stepped() {
        return new DirectiveCore(id, office, drafter, revision + 1, label, version);
    }

    DirectiveCore inVersion(Version other) {
        return new DirectiveCore(id, office, drafter, revision, label, other);
    }

    DirectiveCore openTo(int newLabel) {
        return new DirectiveCore(id, office, drafter, revision, newLabel, version);
    }
}
