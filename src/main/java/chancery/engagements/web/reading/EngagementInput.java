package chancery.engagements.web.reading;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Taskings;
import chancery.engagements.EngagementMode;
import chancery.engagements.Filing;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.approaches.Approach;
import chancery.kernel.OfficeCode;
import chancery.missions.Office;
import chancery.web.Fields;
import chancery.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads an approach or a meeting from a form or a call: structured, or with one line of quick
/// capture.
@Component
public class EngagementInput {

    private static final int LONG_TEXT = 20_000;

    private final Directives directives;
    private final Taskings taskings;
    private final WhereInput where;
    private final CounterpartInput counterparts;

    EngagementInput(
            Directives directives,
            Taskings taskings,
            WhereInput where,
            CounterpartInput counterparts) {
        this.directives = directives;
        this.taskings = taskings;
        this.where = where;
        this.counterparts = counterparts;
    }

    /// The wish to see somebody.
    public Approach approach(Fields fields, Officer officer) {
        var mission = where.mission(fields, officer);
        var offices = new ArrayList<UUID>();
        fields.rows("interlocutors")
                .forEach(row -> row.optionalId("office").ifPresent(offices::add));
        return new Approach(
                mission.map(Office::code).orElse(new OfficeCode("NONE")),
                WhereInput.host(fields),
                fields.text("subject", 200),
                fields.choice("mode", EngagementMode.class, EngagementMode.MEETING),
                WhereInput.time(fields, "plannedAt", WhereInput.zone(fields, mission)),
                offices);
    }

    /// A meeting that was held.
    public Filing filing(Fields fields, Officer officer, Words words, Instant now) {
        var mission = where.mission(fields, officer);
        var zone = WhereInput.zone(fields, mission);
        var heldAt = WhereInput.time(fields, "heldAt", zone);
        if (heldAt.isEmpty() && !fields.has("heldAt")) {
            fields.fault("heldAt", "web.fault.missing");
        }
        var at = heldAt.orElse(now);
        var day = LocalDate.ofInstant(at, zone);
        var host = WhereInput.host(fields);
        var named = new NamedTaskings(directives, taskings, mission, host, day, officer);
        var said = SaidInput.read(fields, named, words.locale());
        var meeting =
                new Meeting(
                        at,
                        zone,
                        fields.choice("mode", EngagementMode.class, EngagementMode.MEETING),
                        fields.choice("initiative", Initiative.class, Initiative.OURS),
                        fields.choice("instrument", Instrument.class, Instrument.NONE),
                        fields.optionalText("place", 200).orElse(""),
                        fields.optionalText("basis", 500).orElse(""),
                        lines(fields, "ourPeople"),
                        PartnerInput.read(fields, host),
                        fields.optionalText("summary", LONG_TEXT).orElse(""),
                        counterparts.read(fields, host, day, officer),
                        said.deliveries());
        return new Filing(
                mission.map(Office::code).orElse(new OfficeCode("NONE")),
                host,
                fields.optionalText("subject", 200).orElseGet(named::subject),
                meeting,
                said.promises());
    }

    private static List<String> lines(Fields fields, String name) {
        return fields.texts(name).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(30)
                .toList();
    }
}
