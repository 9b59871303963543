package chancery.directives.taskings;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Optional;

/// Something that waits for a mission beside its taskings.
///
/// @param what it is: the question, the promise
/// @param about the paper it belongs to: a reference, or a subject
/// @param due the day by which it is owed, where there is one
/// @param since the day it came
/// @param address of the page where it is dealt with
public record InboxMatter(
        Kind kind,
        String what,
        String about,
        CountryCode host,
        Optional<LocalDate> due,
        LocalDate since,
        String address) {

    /// Why it waits.
    public enum Kind {
        /// Headquarters asks something on a report.
        QUESTION(InboxItem.Part.RETURNED),
        /// Headquarters wants more to be done after a report.
        FOLLOW_UP(InboxItem.Part.RETURNED),
        /// A host promised something.
        PROMISE(InboxItem.Part.OWED),
        /// A host's last answer to a point leaves the matter open.
        OPEN_ANSWER(InboxItem.Part.OWED);

        private final InboxItem.Part part;

        Kind(InboxItem.Part part) {
            this.part = part;
        }

        /// The part of the inbox it belongs to.
        public InboxItem.Part part() {
            return part;
        }
    }

    public InboxItem.Part part() {
        return kind.part();
    }
}
