package chancery.observations.measures.web;

import chancery.kernel.CountryCode;
import chancery.observations.measures.InterventionDraft;
import chancery.observations.measures.MeasureDraft;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.MeasureType;
import chancery.observations.measures.StageDraft;
import chancery.observations.measures.identifiers.IdentifierScheme;
import chancery.observations.measures.identifiers.MeasureIdentifier;
import chancery.stakeholders.AuthorityLevel;
import chancery.web.Fields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what forms and calls say about measures.
final class MeasureInput {

    static final int LONG_TEXT = 4_000;
    private static final int TITLE = 500;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private MeasureInput() {}

    static CountryCode host(Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "observations.fault.host");
        if (host.isEmpty() && !fields.has("host")) {
            fields.fault("host", "web.fault.missing");
        }
        return host.orElse(new CountryCode("XX"));
    }

    static MeasureDraft measure(Fields fields) {
        return new MeasureDraft(
                fields.id("authority"),
                fields.choice("level", AuthorityLevel.class, AuthorityLevel.CENTRAL),
                fields.choice("type", MeasureType.class),
                fields.text("title", TITLE),
                fields.parsed("language", MeasureInput::language, "observations.fault.language")
                        .orElseGet(() -> missingLanguage(fields)),
                fields.text("englishTitle", TITLE),
                identifier(fields),
                fields.optionalText("summary", LONG_TEXT).orElse(""),
                fields.optionalId("supersedes"));
    }

    private static String missingLanguage(Fields fields) {
        if (!fields.has("language")) {
            fields.fault("language", "web.fault.missing");
        }
        return "en";
    }

    private static String language(String text) {
        var code = text.toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(code).matches()) {
            throw new IllegalArgumentException(text);
        }
        return code;
    }

    private static Optional<MeasureIdentifier> identifier(Fields fields) {
        var scheme = fields.optionalChoice("identifierScheme", IdentifierScheme.class);
        var text = fields.optionalText("identifier", 200);
        if (text.isPresent() && !fields.has("identifierScheme")) {
            fields.fault("identifierScheme", "observations.fault.identifier-scheme");
        }
        if (text.isEmpty() && fields.has("identifierScheme")) {
            fields.fault("identifier", "web.fault.missing");
        }
        return scheme.flatMap(known ->
                fields.parsed(
                        "identifier",
                        given -> new MeasureIdentifier(known, given),
                        "observations.fault.identifier." + known));
    }

    static StageDraft stage(Fields fields) {
        return new StageDraft(
                fields.choice("stage", MeasureStage.class),
                fields.day("on"),
                fields.optionalText("note", LONG_TEXT).orElse(""));
    }

    static InterventionDraft intervention(Fields fields) {
        var groups = fields.texts("groups");
        if (groups.isEmpty()) {
            fields.fault("groups", "observations.fault.groups");
        }
        return new InterventionDraft(
                fields.text("what", 1_000),
                fields.text("pack", 60),
                fields.text("area", 60),
                fields.text("tool", 60),
                groups,
                fields.optionalText("origin", 60),
                fields.optionalText("direction", 60),
                fields.optionalText("magnitude", 60));
    }
}
