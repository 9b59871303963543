package chancery.directives.taskings;

import chancery.kernel.CountryCode;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A tasking as it waits in a mission's inbox.
///
/// @param round the earliest round not yet reported, with its days
/// @param covering who covers today for the officer who works it, and their names
/// @param unread the version of an amendment that the mission has not acknowledged
/// @param officer who works it; empty while nobody does
public record InboxItem(
        UUID tasking,
        String reference,
        String subject,
        CountryCode host,
        TaskingState state,
        Precedence precedence,
        Optional<Integer> round,
        Optional<LocalDate> deliverBy,
        Optional<LocalDate> reportBy,
        String officer,
        boolean delivered,
        Optional<Integer> unread,
        Optional<UUID> assigned,
        List<UUID> covering,
        String coveredBy) {

    public InboxItem {
        covering = List.copyOf(covering);
    }

    /// The part of the inbox it belongs to.
    public enum Part {
        TO_ACKNOWLEDGE,
        TO_DELIVER,
        TO_REPORT,
        RETURNED,
        /// What hosts owe us; never a tasking's own place, see [InboxMatter].
        OWED,
        WAITING
    }

    /// Where the mission finds it: what waits for headquarters is kept apart from what waits for
    /// the mission.
    public Part part() {
        if (unread.isPresent()) {
            return Part.TO_ACKNOWLEDGE;
        }
        return switch (state) {
            case SENT -> Part.TO_ACKNOWLEDGE;
            case QUERIED, EXTENSION_REQUESTED, CHANGE_PROPOSED, EXCUSAL_REQUESTED -> Part.WAITING;
            case DECLINED -> Part.RETURNED;
            case ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED, EXCUSED, CLOSED ->
                    delivered ? Part.TO_REPORT : Part.TO_DELIVER;
        };
    }

    /// Whether it is an officer's: given to them, or to somebody whom they cover today.
    public boolean isOf(UUID officer) {
        return assigned.filter(officer::equals).isPresent() || covering.contains(officer);
    }

    /// Days until it is to be delivered; negative when that day has passed.
    public Optional<Long> daysLeft(LocalDate today) {
        return deliverBy.map(day -> today.until(day, ChronoUnit.DAYS));
    }

    public String directiveInAddress() {
        return Reference.parse(reference).inAddress();
    }
}
