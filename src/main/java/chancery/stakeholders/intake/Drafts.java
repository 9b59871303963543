package chancery.stakeholders.intake;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.Holder.Channels;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HolderState;
import chancery.stakeholders.HostOfficeDraft;
import chancery.web.Fields;
import java.util.regex.Pattern;

/// Reads what forms, calls and rows of a file say about the host side; all three in the same words.
public final class Drafts {

    private static final int LONGEST_NAME = 200;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,38}[0-9]");

    private Drafts() {}

    public static CountryCode host(Fields fields) {
        if (!fields.has("host")) {
            fields.fault("host", "web.fault.missing");
        }
        return fields.parsed("host", CountryCode::parse, "stakeholders.fault.host")
                .orElse(new CountryCode("XX"));
    }

    /// The English name is the official one where none is given.
    public static AuthorityDraft authority(Fields fields) {
        var name = fields.text("name", LONGEST_NAME);
        return new AuthorityDraft(
                fields.choice("kind", AuthorityKind.class),
                fields.choice("level", AuthorityLevel.class, AuthorityLevel.CENTRAL),
                name,
                fields.optionalText("englishName", LONGEST_NAME).orElse(name),
                fields.optionalId("parent"),
                fields.optionalText("basis", 2_000).orElse(""),
                fields.optionalDay("abolishedOn"));
    }

    public static HostOfficeDraft office(Fields fields) {
        var title = fields.text("title", LONGEST_NAME);
        return new HostOfficeDraft(
                title,
                fields.optionalText("englishTitle", LONGEST_NAME).orElse(title),
                fields.choice("rank", ApproachLevel.class, ApproachLevel.WORKING),
                fields.optionalDay("abolishedOn"));
    }

    public static HolderDraft holder(Fields fields) {
        return new HolderDraft(
                fields.text("name", LONGEST_NAME),
                period(fields),
                fields.choice("state", HolderState.class, HolderState.CONFIRMED),
                fields.optionalDay("verifiedOn"),
                fields.optionalDay("verifyBy"),
                new Channels(
                        lineOf(fields, "email", MAIL, "stakeholders.fault.email"),
                        lineOf(fields, "telephone", TELEPHONE, "stakeholders.fault.telephone")));
    }

    /// From the first day on which it is so to the first on which it is so no more.
    public static Period period(Fields fields) {
        var from = fields.day("from");
        var to = fields.optionalDay("to");
        if (to.isPresent() && !to.get().isAfter(from)) {
            fields.fault("to", "stakeholders.fault.ends-before-it-begins", from);
            return Period.since(from);
        }
        return new Period(from, to);
    }

    private static String lineOf(Fields fields, String name, Pattern form, String message) {
        var line = fields.optionalText(name, 120).orElse("");
        if (!line.isEmpty() && !form.matcher(line).matches()) {
            fields.fault(name, message);
        }
        return line;
    }
}
