package chancery.missions.places;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import chancery.kernel.CountryCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All countries, in the order of their codes.
public final class Countries {

    private final List<Country> all;
    private final Map<CountryCode, Country> byCode;

    public Countries(Collection<Country> countries) {
        this.all = List.copyOf(countries);
        this.byCode = all.stream().collect(toUnmodifiableMap(Country::code, identity()));
    }

    public List<Country> all() {
        return all;
    }

    /// The country of this code, which must exist.
    public Country country(CountryCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no country has code " + code));
    }

    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
