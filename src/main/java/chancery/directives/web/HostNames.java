package chancery.directives.web;

import chancery.kernel.CountryCode;
import chancery.missions.places.Countries;
import chancery.missions.places.Geography;
import chancery.web.Words;

/// What hosts are called in the reader's language.
public final class HostNames {

    private static final Countries COUNTRIES = Geography.read().countries();

    private HostNames() {}

    /// The name of a host, or its code where the tables do not know it.
    public static String of(CountryCode host, Words words) {
        return COUNTRIES
                .find(host)
                .map(country -> country.name().in(words.locale()))
                .orElse(host.text());
    }
}
