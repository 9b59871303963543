package chancery.stakeholders.web;

import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names of hosts in the reader's language.
public final class HostNames {

    private HostNames() {}

    /// The name of a host, or its code where it has no name.
    public static String of(CountryCode host, Locale locale) {
        return Locale.of("", host.text()).getDisplayCountry(locale);
    }

    /// All countries, by name.
    static List<CountryCode> all(Locale locale) {
        return Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::new)
                .sorted(
                        Comparator.comparing(
                                host -> of(host, locale), Collator.getInstance(locale)))
                .toList();
    }

    /// The host that an address names.
    static CountryCode inAddress(String code) {
        try {
            return CountryCode.parse(code);
        } catch (IllegalArgumentException e) {
            throw new NotFound("host", code);
        }
    }
}
