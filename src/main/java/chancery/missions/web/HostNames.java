package chancery.missions.web;

import chancery.kernel.CountryCode;
import chancery.missions.places.Country;
import chancery.missions.places.Gazetteer;
import java.util.Locale;

/// What hosts are called in a reader's language; codes that are no country's, such as `EU`, stand
/// for themselves.
public record HostNames(Gazetteer gazetteer, Locale language) {

    public String of(CountryCode host) {
        return gazetteer
                .find(host.text())
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .map(country -> country.name().in(language))
                .orElse(host.text());
    }
}
