package chancery.missions.places;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;

/// A scope as it stands on one day: two look-ups for each question, whatever it names.
public final class ResolvedScope {

    private final Meant included;
    private final Meant excluded;

    private ResolvedScope(Meant included, Meant excluded) {
        this.included = included;
        this.excluded = excluded;
    }

    static ResolvedScope of(Scope scope, Gazetteer gazetteer, LocalDate day) {
        return new ResolvedScope(
                Meant.by(scope.included(), gazetteer, day),
                Meant.by(scope.excluded(), gazetteer, day));
    }

    /// Whether the mission is meant in its work with the host; exclusions win.
    public boolean includes(OfficeCode mission, CountryCode host) {
        return included.names(mission, host) && !excluded.names(mission, host);
    }

    /// Whether every mission to the host is meant, whichever it is.
    public boolean includes(CountryCode host) {
        return included.names(host) && !excluded.names(host);
    }
}
