package chancery.boards.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Addresses behind figures: the engagements from which a figure was made, and the same board seen
/// otherwise.
public final class Links {

    private Links() {}

    /// All engagements under a directive.
    public static String engagements(String directive) {
        return engagements(directive, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Those of one mission with one host.
    public static String engagements(String directive, OfficeCode mission, CountryCode host) {
        return engagements(directive, Optional.empty(), Optional.of(mission), Optional.of(host));
    }

    /// The engagements under a directive, about one point, by one mission, with one host, as far as
    /// given.
    public static String engagements(
            String directive,
            Optional<Integer> point,
            Optional<OfficeCode> mission,
            Optional<CountryCode> host) {
        var parts = new ArrayList<String>();
        parts.add("directive=" + encoded(directive));
        point.ifPresent(number -> parts.add("point=" + number));
        mission.ifPresent(code -> parts.add("mission=" + encoded(code.text())));
        host.ifPresent(code -> parts.add("host=" + code.text()));
        return "/engagements?" + String.join("&", parts);
    }

    /// The engagements behind a figure, as a board shows it: of its round, as of its time, as far
    /// as these are not empty.
    public static String seen(String engagements, String round, String asOf) {
        return engagements
                + (round.isEmpty() ? "" : "&round=" + round)
                + (asOf.isEmpty() ? "" : "&asOf=" + encoded(asOf));
    }

    /// An address with those of its parts that are not empty, given as name and value in turn.
    public static String with(String address, String... parts) {
        var given = new ArrayList<String>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            if (!parts[i + 1].isEmpty()) {
                given.add(parts[i] + "=" + encoded(parts[i + 1]));
            }
        }
        return given.isEmpty() ? address : address + "?" + String.join("&", given);
    }

    /// The formats in which every board can be taken away.
    public static List<String> formats() {
        return List.of("csv", "xlsx", "json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
