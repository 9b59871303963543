package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.NotFound;
import chancery.web.Fields;
import java.util.Optional;
import java.util.UUID;

/// Reads which directive takes the place of one that ends, by its reference or id.
final class Successors {

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
}
