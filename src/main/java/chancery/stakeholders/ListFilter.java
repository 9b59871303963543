package chancery.stakeholders;

import chancery.kernel.CountryCode;
import java.util.Optional;

/// Which lines are wanted.
///
/// @param text what a name or title contains
public record ListFilter(Optional<CountryCode> host, Optional<String> text) {

    public static final ListFilter ALL = new ListFilter(Optional.empty(), Optional.empty());

    public boolean isNarrow() {
        return host.isPresent() || text.isPresent();
    }
}
