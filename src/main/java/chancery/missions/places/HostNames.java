package chancery.missions.places;

import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.web.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names of hosts in the reader's language.
public final class HostNames {

    private static final Countries COUNTRIES = Geography.read().countries();

    private HostNames() {}

    /// Whether there is a country of this code.
    public static boolean isCountry(CountryCode host) {
        return COUNTRIES.find(host).isPresent();
    }

    /// The name of a host in the reader's language, or its code where it has no name.
    public static String of(CountryCode host, Words words) {
        return of(host, words.locale());
    }

    /// The name of a host, or its code where it has no name.
    public static String of(CountryCode host, Locale locale) {
        return COUNTRIES
                .find(host)
                .map(Country::name)
                .map(name -> name.in(locale))
                .orElse(host.text());
    }

    /// All countries, by name.
    public static List<CountryCode> all(Locale locale) {
        return COUNTRIES.all().stream()
                .map(Country::code)
                .sorted(
                        Comparator.comparing(
                                host -> of(host, locale), Collator.getInstance(locale)))
                .toList();
    }

    /// The host that an address names.
    public static CountryCode inAddress(String code) {
        try {
            return CountryCode.parse(code);
        } catch (IllegalArgumentException e) {
            throw new NotFound("host", code);
        }
    }
}
