package chancery.rehearsal.made;

import chancery.directives.taskings.StepKind;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementMode;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.rehearsal.founding.Post;
import chancery.rehearsal.notes.Agenda;
import chancery.rehearsal.notes.Notes;
import chancery.rehearsal.notes.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds meetings under taskings: who was met, what was said, what was answered.
final class Meetings {

    private static final int CORRECTED_EACH = 40;
    private static final int REPORTED_EACH = 20;
    private static final ZoneId ZONE = ZoneId.of("UTC");

    private static final List<EngagementMode> MODES =
            List.of(
                    EngagementMode.MEETING,
                    EngagementMode.MEETING,
                    EngagementMode.DEMARCHE,
                    EngagementMode.WORKING_MEAL,
                    EngagementMode.TELEPHONE);
    private final Notes notes;
    private final Agenda agenda;
    private final Sayings sayings;
    private final Filings filings;
    private final Reporting reporting;
    private final Deliveries deliveries;

    Meetings(Notes notes, Agenda agenda, Sayings sayings, Filings filings, Reporting reporting) {
        this.notes = notes;
        this.agenda = agenda;
        this.sayings = sayings;
        this.filings = filings;
        this.reporting = reporting;
        this.deliveries = new Deliveries(notes.dice());
    }

    /// Files a meeting that was held in the hours before; what follows from it is put on the
    /// agenda.
    void file(Work work) {
        var filed = notes.now();
        var held = filed.minus(Duration.ofMinutes(30 + notes.dice().below(1_200)));
        var meeting = meeting(work, held);
        var corrected =
                notes.dice().oneIn(CORRECTED_EACH)
                        ? Optional.of(filed.plus(Duration.ofHours(3 + notes.dice().below(90))))
                                .filter(agenda.end()::isAfter)
                        : Optional.<Instant>empty();
        var id = notes.id();
        var filing = new Filing(id, work, meeting, corrected.isPresent() ? 2 : 1);
        filings.open(filing);
        heard(work, meeting);
        filings.file(filing, 1, "");
        corrected.ifPresent(at ->
                agenda.note(
                        at,
                        () -> filings.file(filing.corrected(), 2, "The place was noted wrongly.")));
        if (notes.dice().oneIn(REPORTED_EACH)) {
            reporting.plan(filing);
        }
    }

    private void heard(Work work, Meeting meeting) {
        meeting.deliveries().stream()
                .filter(point -> point.exchange().delivery().counts())
                .findFirst()
                .ifPresent(point -> {
                    work.noteDelivered(point.round(), meeting.heldAt());
                    sayings.note(work, StepKind.ENGAGE, work.post().officer().id());
                });
    }

    private Meeting meeting(Work work, Instant held) {
        return new Meeting(
                held,
                ZONE,
                notes.dice().among(MODES),
                Initiative.OURS,
                Instrument.NONE,
                "At the ministry",
                "",
                List.of(work.post().officer().name()),
                List.of(),
                notes.dice().among(Words.SUMMARIES),
                counterparts(work.post()),
                deliveries.of(work, held));
    }

    /// One of them, often with somebody lower.
    private List<Counterpart> counterparts(Post post) {
        var met = notes.dice().among(post.counterparts());
        var with =
                notes.dice().percent(30)
                        ? Stream.of(met, post.counterparts().getFirst())
                        : Stream.of(met);
        return with.distinct()
                .map(known ->
                        new Counterpart(
                                known.hostOffice(),
                                Optional.of(known.holder()),
                                known.name(),
                                known.title(),
                                known.rank()))
                .sorted(Comparator.comparing(Counterpart::title))
                .toList();
    }
}
