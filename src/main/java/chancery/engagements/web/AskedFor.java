package chancery.engagements.web;

import chancery.directives.wording.Point;
import chancery.engagements.approaches.ApproachStage;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which engagements the address asks for.
public record AskedFor(
        Optional<OfficeCode> mission,
        Optional<CountryCode> host,
        Optional<ApproachStage> stage,
        Optional<String> directive,
        Optional<Integer> point,
        Optional<Integer> round,
        Optional<Instant> asOf,
        String text) {

    private static final int MOST_ROUNDS = 500;

    static AskedFor read(Fields fields) {
        var asked =
                new AskedFor(
                        fields.parsed(
                                "mission",
                                code -> OfficeCode.parse(code.replace('_', ' ')),
                                "engagements.fault.mission"),
                        fields.parsed("host", CountryCode::parse, "engagements.fault.host"),
                        fields.optionalChoice("stage", ApproachStage.class),
                        fields.optionalText("directive", 60),
                        fields.optionalWhole("point", 1, Point.HIGHEST_NUMBER),
                        fields.optionalWhole("round", 0, MOST_ROUNDS),
                        fields.optionalAsOf("asOf"),
                        fields.optionalText("q", 200).orElse(""));
        fields.refuseFaults();
        return asked;
    }

    /// The same in an address, for the way to a file.
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        mission.ifPresent(code -> parts.put("mission", code.inAddress()));
        host.ifPresent(code -> parts.put("host", code.text()));
        stage.ifPresent(value -> parts.put("stage", value.name()));
        directive.ifPresent(key -> parts.put("directive", key));
        point.ifPresent(number -> parts.put("point", number.toString()));
        round.ifPresent(number -> parts.put("round", number.toString()));
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
