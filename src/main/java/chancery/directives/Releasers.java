package chancery.directives;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;

/// Who releases directives: releasers at headquarters; those of missions release reports.
final class Releasers {

    static final String RELEASER_ONLY = "directives.refusal.releaser";

    private Releasers() {}

    static void requireHeadquarters(Officer officer, Directive directive) {
        var office = directive.core().office();
        if (officer.seats().stream()
                .noneMatch(seat ->
                        seat.roles().contains(Role.RELEASER) && seat.reads().contains(office))) {
            throw new NotAllowed(RELEASER_ONLY);
        }
    }
}
