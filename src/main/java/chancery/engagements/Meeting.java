package chancery.engagements;

import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.joint.Partner;
import chancery.kernel.ApproachLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// What happened: when, where, how, who was there, and what passed on each point.
///
/// @param zone in which the hour is told
/// @param basis why this authority could be approached, when it is not the foreign ministry
/// @param ourPeople names as they sat there
/// @param partners states that joined
public record Meeting(
        Instant heldAt,
        ZoneId zone,
        EngagementMode mode,
        Initiative initiative,
        Instrument instrument,
        String place,
        String basis,
        List<String> ourPeople,
        List<Partner> partners,
        String summary,
        List<Counterpart> counterparts,
        List<PointDelivery> deliveries) {

    public Meeting {
        ourPeople = List.copyOf(ourPeople);
        partners = List.copyOf(partners);
        counterparts = List.copyOf(counterparts);
        deliveries = List.copyOf(deliveries);
    }

    /// The day it was there.
    public LocalDate day() {
        return LocalDate.ofInstant(heldAt, zone);
    }

    /// The highest level that was present; working level when no counterpart is named.
    public ApproachLevel level() {
        return counterparts.stream()
                .map(Counterpart::rank)
                .max(Comparator.naturalOrder())
                .orElse(ApproachLevel.WORKING);
    }
}
