package chancery.boards;

import chancery.directives.taskings.StepKind;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is owed an answer: by headquarters to missions, by hosts to us. Silence is a datum.
///
/// @param unread reports about which headquarters had said nothing, oldest first
public record Replies(
        View view,
        List<Waiting> waiting,
        List<Unread> unread,
        List<Owed> owed,
        List<Unsettled> unsettled) {

    public Replies {
        waiting = List.copyOf(waiting);
        unread = List.copyOf(unread);
        owed = List.copyOf(owed);
        unsettled = List.copyOf(unsettled);
    }

    /// A mission asked and headquarters has not answered.
    public record Waiting(
            UUID directive,
            String reference,
            OfficeCode mission,
            CountryCode host,
            StepKind kind,
            String text,
            Instant since) {}

    /// A mission reported and headquarters has said nothing about it, not even that it was read.
    public record Unread(
            UUID report,
            String reference,
            String subject,
            OfficeCode mission,
            CountryCode host,
            Instant since) {}

    /// A host promised and nothing has come of it yet.
    ///
    /// @param subject of the meeting in which it was promised
    public record Owed(
            UUID id,
            UUID engagement,
            String subject,
            OfficeCode mission,
            CountryCode host,
            String what,
            LocalDate promisedOn,
            LocalDate due) {

        /// Whether its day had passed.
        public boolean isOverdue(LocalDate day) {
            return due.isBefore(day);
        }
    }

    /// A host's latest answer to a point leaves the matter open.
    public record Unsettled(
            UUID directive,
            String reference,
            int point,
            OfficeCode mission,
            CountryCode host,
            HostResponse response,
            UUID engagement,
            Instant since) {}

    /// Full days since then.
    public long daysSince(Instant then) {
        return ChronoUnit.DAYS.between(then, view.asOf());
    }

    /// How many of the promises are overdue.
    public Ratio overdue() {
        return Ratio.of(owed, promise -> true, promise -> promise.isOverdue(view.day()));
    }

    /// Days until a promise is due; negative when it is late.
    public long daysLeft(Owed promise) {
        return ChronoUnit.DAYS.between(view.day(), promise.due());
    }

    /// The day something was said.
    public static LocalDate dayOf(Instant then) {
        return Days.of(then);
    }

    /// The answers that leave a matter open.
    static boolean leavesOpen(Optional<HostResponse> response) {
        return response.filter(answer ->
                        answer == HostResponse.WILL_CONSIDER
                                || answer == HostResponse.ASKED_FOR_MORE
                                || answer == HostResponse.NO_RESPONSE)
                .isPresent();
    }
}
