package chancery.missions.web;

import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which offices a list shows.
///
/// @param text found in code, names, city, country or hosts, whatever its capitals
public record OfficeFilter(String text, Optional<OfficeKind> kind, Optional<State> state) {

    public OfficeFilter {
        text = text.strip();
    }

    /// What the address asks for: `q`, `kind`, `state`.
    static OfficeFilter read(Fields fields) {
        return new OfficeFilter(
                fields.optionalText("q", 200).orElse(""),
                fields.optionalChoice("kind", OfficeKind.class),
                fields.optionalChoice("state", State.class));
    }

    /// The address of this very list as a file.
    public String addressAs(String format) {
        return "/missions?format="
                + format
                + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + kind.map(wanted -> "&kind=" + wanted.name()).orElse("")
                + state.map(wanted -> "&state=" + wanted.name()).orElse("");
    }

    boolean shows(OfficeLine line) {
        return kind.map(line.office().kind()::equals).orElse(true)
                && state.map(line.state()::equals).orElse(true)
                && holdsText(line);
    }

    private boolean holdsText(OfficeLine line) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var office = line.office();
        return Stream.concat(
                        Stream.of(
                                office.code().text(),
                                office.name(),
                                office.nameInFrench(),
                                office.city(),
                                line.country()),
                        line.hosts().stream())
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
