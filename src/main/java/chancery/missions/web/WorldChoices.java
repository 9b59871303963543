package chancery.missions.web;

import chancery.missions.places.Country;
import chancery.missions.places.Geography;
import chancery.web.Option;
import chancery.web.Words;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What forms offer of the world: countries, hosts, time zones.
final class WorldChoices {

    private static final Option NOTHING = new Option("", "–");
    private static final Geography GEOGRAPHY = Geography.read();

    private WorldChoices() {}

    static List<Option> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.matches("(Etc|SystemV)/.*"))
                .sorted()
                .map(zone -> new Option(zone, zone))
                .toList();
    }

    static List<Option> countries(Words words) {
        return Stream.concat(Stream.of(NOTHING), named(words).stream()).toList();
    }

    /// Countries, and the two organisations for which ISO 3166 reserves a code.
    static List<Option> hosts(Words words) {
        var hosts = new ArrayList<>(named(words));
        hosts.add(new Option("EU", words.say("missions.host.EU")));
        hosts.add(new Option("UN", words.say("missions.host.UN")));
        return hosts;
    }

    private static List<Option> named(Words words) {
        return GEOGRAPHY.countries().all().stream()
                .map((Country country) ->
                        new Option(country.code().text(), country.name().in(words.locale())))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }
}
