package chancery.directives.web.taskings;

import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.StepKind;
import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.Optional;

/// A tasking as it stands in an inbox.
///
/// @param host in the reader's language
/// @param days until it is due, or since, in words
/// @param late whether that day has passed
/// @param mayStep whether the reader works at the mission
public record InboxRow(
        InboxItem item,
        String host,
        Optional<LocalDate> due,
        String days,
        boolean late,
        boolean mayStep) {

    static InboxRow of(InboxItem item, LocalDate today, boolean mayStep, Words words) {
        var due =
                item.part() == InboxItem.Part.TO_REPORT
                        ? item.reportBy().or(item::deliverBy)
                        : item.deliverBy();
        long left = due.map(day -> day.toEpochDay() - today.toEpochDay()).orElse(0L);
        return new InboxRow(
                item,
                HostNames.of(item.host(), words),
                due,
                due.map(day -> inWords(left, words)).orElse(""),
                left < 0,
                mayStep);
    }

    private static String inWords(long left, Words words) {
        return left < 0
                ? words.say("directives.days-late", -left)
                : words.say("directives.days-left", left);
    }

    /// Whether the mission can take this step from the inbox.
    public boolean offers(StepKind step) {
        return mayStep
                && step.isAllowedIn(item.state())
                && (step != StepKind.ACKNOWLEDGE_AMENDMENT || item.unread().isPresent());
    }
}
