package chancery.boards.web;

import chancery.kernel.CountryCode;
import chancery.missions.places.Countries;
import chancery.missions.places.Geography;
import chancery.web.Words;

/// What hosts are called in the reader's language.
public final class Hosts {

    private static final Countries COUNTRIES = Geography.read().countries();

    private Hosts() {}

    /// The name of a host, or its code where the tables do not know it.
    public static String name(CountryCode host, Words words) {
        return COUNTRIES
                .find(host)
                .map(country -> country.name().in(words.locale()))
                .orElse(host.text());
    }
}
