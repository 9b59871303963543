package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.founding.HostsLoader;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementMode;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.exchange.PointDelivery;
import chancery.stakeholders.HostOffice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads who met whom, where and how, from the rows of an approach and of what came of it.
record MeetingReader(Doors doors, Hours hours, HostsLoader hosts, EngagementPlayer engagements) {

    Meeting meeting(
            ScenarioRow capture,
            ScenarioRow engagement,
            Instant heldAt,
            LocalDate day,
            List<PointDelivery> deliveries,
            Officer by) {
        var authority = hosts.authority(engagement.text("host"), engagement.text("authority"));
        return new Meeting(
                heldAt,
                hours.zoneOf(engagement.text("office")),
                EngagementMode.valueOf(engagement.text("mode")),
                Initiative.valueOf(engagement.text("initiative")),
                Instrument.valueOf(capture.text("instrument")),
                engagement.text("place"),
                engagement.text("authority").equals("foreign-ministry")
                        ? ""
                        : authority.described().basis(),
                List.of(by.name()),
                PartnerReader.partners(engagement),
                capture.text("note"),
                engagements.targets(engagement).stream()
                        .map(office -> counterpart(office, day, by))
                        .toList(),
                deliveries);
    }

    private Counterpart counterpart(HostOffice office, LocalDate day, Officer by) {
        var holder =
                doors.stakeholders()
                        .holderOn(office.id(), day, by)
                        .orElseThrow(() ->
                                new IllegalArgumentException("nobody holds " + office.title()));
        return new Counterpart(
                office.id(),
                Optional.of(holder.id()),
                holder.name(),
                office.title(),
                office.rank());
    }
}
