package chancery.alerts.web;

import chancery.alerts.AlertStep;
import chancery.alerts.Filing;
import chancery.alerts.Matter;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.alerts.Urgency;
import chancery.alerts.links.AlertLinks;
import chancery.alerts.links.AlertLinks.Linked;
import chancery.alerts.lists.AlertCursor;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertStanding;
import chancery.alerts.rules.RuleKind;
import chancery.database.Reader;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.web.Fields;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads what pages and API send about alerts.
@Component
class AlertInput {

    private static final Subject NOWHERE = new Subject(SubjectKind.ADDRESS, Optional.empty(), "");

    private final AlertLinks links;

    AlertInput(AlertLinks links) {
        this.links = links;
    }

    /// What an office says.
    record Said(AlertStep kind, Optional<Instant> until, String words) {}

    /// Which alerts the address asks for; the open ones when it does not say.
    static AlertFilter filter(Fields fields) {
        return new AlertFilter(
                fields.choice("state", AlertStanding.class, AlertStanding.OPEN),
                fields.parsed("host", CountryCode::parse, "engagements.fault.host"),
                fields.parsed("office", OfficeCode::parse, "alerts.fault.office"),
                fields.optionalChoice("matter", Matter.class),
                fields.optionalChoice("rule", RuleKind.class).map(Enum::name),
                fields.optionalId("record"),
                fields.optionalText("q", 200).orElse(""));
    }

    /// Where the page before ended.
    static Optional<AlertCursor> after(Fields fields) {
        return fields.parsed("after", AlertCursor::parse, "alerts.fault.after");
    }

    Filing filing(Fields fields, Reader reader) {
        var linked = linked(fields, reader);
        return new Filing(
                fields.parsed("office", OfficeCode::parse, "alerts.fault.office"),
                fields.text("what", 200),
                fields.text("why", 2_000),
                linked.subject(),
                fields.parsed("host", CountryCode::parse, "engagements.fault.host")
                        .or(linked::host),
                fields.optionalChoice("matter", Matter.class),
                fields.optionalDay("day"),
                urgency(fields));
    }

    private Linked linked(Fields fields, Reader reader) {
        var text = fields.text("link", 500);
        var linked = text.isEmpty() ? Optional.<Linked>empty() : links.read(text, reader);
        if (linked.isEmpty() && !text.isEmpty()) {
            fields.fault("link", "alerts.fault.link");
        }
        return linked.orElseGet(() -> new Linked(NOWHERE, Optional.empty()));
    }

    private static Urgency urgency(Fields fields) {
        var precedence = fields.choice("precedence", Precedence.class, Precedence.ROUTINE);
        boolean night = fields.yes("nightAction");
        if (night && precedence != Precedence.IMMEDIATE) {
            fields.fault("nightAction", "alerts.fault.night");
        }
        return new Urgency(precedence, night);
    }

    static Said said(Fields fields) {
        return new Said(
                fields.choice("step", AlertStep.class),
                fields.optionalAsOf("until"),
                fields.optionalText("words", 2_000).orElse(""));
    }
}
