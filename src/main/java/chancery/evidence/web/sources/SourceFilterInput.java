package chancery.evidence.web.sources;

import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.SourceKind;
import chancery.evidence.sources.SourceStanding;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Reads which sources are asked for, and writes it into an address.
public final class SourceFilterInput {

    private SourceFilterInput() {}

    static SourceFilter read(Fields fields) {
        return new SourceFilter(
                fields.optionalText("text", 100),
                fields.optionalChoice("kind", SourceKind.class),
                fields.optionalChoice("standing", SourceStanding.class),
                fields.optionalChoice("reliability", Reliability.class));
    }

    /// The same filter as it stands in an address.
    public static String query(SourceFilter filter) {
        return "text="
                + URLEncoder.encode(filter.text().orElse(""), StandardCharsets.UTF_8)
                + "&kind="
                + filter.kind().map(Enum::name).orElse("")
                + "&standing="
                + filter.standing().map(Enum::name).orElse("")
                + "&reliability="
                + filter.reliability().map(Enum::name).orElse("");
    }
}
