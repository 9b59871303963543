package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.measures.MeasureFilter;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.MeasureType;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which measures the address asks for.
///
/// @param directive its reference or id, as written in addresses
/// @param asOf as known at a time, and seen at the end of that day
public record MeasureQuery(
        Optional<CountryCode> host,
        Optional<MeasureStage> stage,
        Optional<MeasureType> type,
        Optional<String> pack,
        Optional<String> area,
        Optional<String> direction,
        Optional<String> directive,
        Optional<Instant> asOf,
        String text) {

    static MeasureQuery read(Fields fields) {
        return new MeasureQuery(
                fields.parsed("host", CountryCode::parse, "observations.fault.host"),
                fields.optionalChoice("stage", MeasureStage.class),
                fields.optionalChoice("type", MeasureType.class),
                fields.optionalText("pack", 60),
                fields.optionalText("area", 60),
                fields.optionalText("direction", 60),
                fields.optionalText("directive", 60),
                fields.optionalAsOf("asOf"),
                fields.optionalText("q", 200).orElse(""));
    }

    /// What to look for; empty when it names a directive that the reader may not see, so that
    /// nothing is found.
    Optional<MeasureFilter> filter(Directives directives, Officer officer, Instant now) {
        try {
            return Optional.of(
                    new MeasureFilter(
                            host,
                            stage,
                            type,
                            pack,
                            area,
                            direction,
                            directive.map(key -> directives.idOf(key, officer)),
                            text,
                            asOf.orElse(now)));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    /// The same in an address.
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        host.ifPresent(code -> parts.put("host", code.text()));
        stage.ifPresent(value -> parts.put("stage", value.name()));
        type.ifPresent(value -> parts.put("type", value.name()));
        pack.ifPresent(value -> parts.put("pack", value));
        area.ifPresent(value -> parts.put("area", value));
        direction.ifPresent(value -> parts.put("direction", value));
        directive.ifPresent(key -> parts.put("directive", key));
        asOf.ifPresent(at -> parts.put("asOf", at.toString()));
        parts.put("q", text);
        return parts.entrySet().stream()
                .map(part ->
                        part.getKey()
                                + "="
                                + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
