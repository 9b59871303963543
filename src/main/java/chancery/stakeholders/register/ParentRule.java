package chancery.stakeholders.register;

import static java.util.function.Predicate.not;

import chancery.kernel.BadInput;
import chancery.stakeholders.Authority;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which authority may stand above another.
final class ParentRule {

    private ParentRule() {}

    /// The parent is there, belongs to the same host, is not below its own child, and is not kept
    /// closer than the child.
    static void require(
            AuthorityDraft draft, Optional<UUID> self, List<Authority> there, Footing footing) {
        if (draft.parent().isEmpty()) {
            return;
        }
        var parent =
                there.stream()
                        .filter(known -> known.id().equals(draft.parent().get()))
                        .findFirst()
                        .orElseThrow(
                                () -> BadInput.of("parent", "stakeholders.fault.parent-missing"));
        var directory = new Directory(footing.host(), there, List.of(), List.of(), List.of());
        if (self.filter(id -> directory.isBelow(parent.id(), id)).isPresent()) {
            throw BadInput.of("parent", "stakeholders.fault.parent-circle", parent.name());
        }
        Optional.of(draft.kind())
                .filter(kind -> parent.kind().isRestricted())
                .filter(not(kind -> kind.isRestricted()))
                .ifPresent(kind -> {
                    throw BadInput.of(
                            "parent", "stakeholders.fault.parent-restricted", parent.name());
                });
    }
}
