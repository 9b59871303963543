package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.DirectiveLink;
import chancery.directives.Directives;
import chancery.kernel.NotFound;
import chancery.web.Fields;
import java.util.Optional;
import java.util.UUID;

/// Reads which directive takes the place of one that ends, by its reference or id.
public final class Successors {

    private static final String FIELD = "successor";

    private Successors() {}

    static Optional<UUID> read(Fields fields, Directives directives, Officer officer) {
        var key = fields.optionalText(FIELD, 60);
        try {
            return key.map(name -> directives.idOf(name, officer));
        } catch (NotFound unknown) {
            fields.fault(FIELD, "directives.fault.successor");
            return Optional.empty();
        }
    }

    /// What took the place of a directive, as far as the reader may know.
    public static Optional<DirectiveLink> of(
            Directive directive, Directives directives, Officer officer) {
        if (!(directive instanceof Directive.Ended ended)) {
            return Optional.empty();
        }
        return ended.successor()
                .filter(next -> directives.exists(next, officer))
                .map(next -> directives.directive(next.toString(), officer))
                .flatMap(next ->
                        next.reference().map(reference -> new DirectiveLink(next.id(), reference)));
    }
}
