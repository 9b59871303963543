package chancery.observations.statements.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.Stance;
import chancery.observations.statements.StatementChannel;
import chancery.observations.statements.StatementSide;
import chancery.observations.statements.StatementText;
import chancery.web.Fields;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads a statement from a form or a call.
@Component
class StatementInput {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Directives directives;

    StatementInput(Directives directives) {
        this.directives = directives;
    }

    StatementText read(Fields fields, Officer officer) {
        var host = fields.parsed("host", CountryCode::parse, "observations.fault.host");
        if (host.isEmpty() && !fields.has("host")) {
            fields.fault("host", "web.fault.missing");
        }
        var source = fields.optionalId("source");
        var address =
                fields.parsed("address", StatementInput::address, "observations.fault.address");
        var digest = fields.parsed("digest", StatementInput::digest, "observations.fault.digest");
        if (source.isEmpty() && (!fields.has("address") || !fields.has("digest"))) {
            fields.fault(
                    fields.has("address") ? "digest" : "address",
                    "observations.fault.statement-source");
        }
        var directive = directive(fields, officer);
        var point = fields.optionalWhole("point", 1, 999);
        point.filter(number -> !fields.has("directive"))
                .ifPresent(number -> fields.fault("directive", "observations.fault.point-alone"));
        point.ifPresent(number -> requirePoint(number, directive, fields, officer));
        return new StatementText(
                host.orElse(new CountryCode("XX")),
                fields.choice("side", StatementSide.class, StatementSide.HOST),
                fields.id("speaker"),
                fields.choice("channel", StatementChannel.class),
                fields.day("saidOn"),
                fields.parsed(
                                "language",
                                StatementInput::language,
                                "observations.fault.statement-language")
                        .orElse("en"),
                fields.text("extract", StatementText.LONGEST_EXTRACT),
                address.orElse(""),
                digest.orElse(""),
                source,
                directive,
                point,
                fields.choice("stance", Stance.class, Stance.UNKNOWN));
    }

    private Optional<UUID> directive(Fields fields, Officer officer) {
        var key = fields.optionalText("directive", 60);
        try {
            return key.map(name -> directives.idOf(name, officer));
        } catch (NotFound none) {
            fields.fault("directive", "observations.fault.no-directive", key.orElse(""));
            return Optional.empty();
        }
    }

    private void requirePoint(
            int number, Optional<UUID> directive, Fields fields, Officer officer) {
        boolean there =
                directive.stream()
                        .map(id -> directives.directive(id.toString(), officer))
                        .flatMap(one -> one.version().points().stream())
                        .anyMatch(point -> point.number() == number);
        if (directive.isPresent() && !there) {
            fields.fault("point", "observations.fault.no-point", number);
        }
    }

    private static String address(String text) {
        var uri = URI.create(text);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || text.length() > 2_000) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String language(String text) {
        return matched(LANGUAGE, text);
    }

    private static String digest(String text) {
        return matched(DIGEST, text);
    }

    private static String matched(Pattern form, String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        if (!form.matcher(plain).matches()) {
            throw new IllegalArgumentException(text);
        }
        return plain;
    }
}
