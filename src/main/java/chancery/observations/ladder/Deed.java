package chancery.observations.ladder;

import java.util.UUID;

/// What we did.
public sealed interface Deed {

    record Met(UUID engagement) implements Deed {}

    record Promised(UUID commitment) implements Deed {}

    record Raised(UUID directive, int point) implements Deed {}
}
