package chancery.rehearsal.made;

import chancery.engagements.Counterpart;
import chancery.engagements.Meeting;
import chancery.engagements.exchange.PointDelivery;
import chancery.journal.SaltedDigest;
import chancery.rehearsal.loading.Table;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes engagements as their door would have: the record by versions, deliveries, answers,
/// promises and their outcomes.
final class Filings {

    private static final int PROMISED_EACH = 7;
    private static final int SETTLED_PERCENT = 70;
    private static final List<String> OUTCOMES = List.of("KEPT", "KEPT", "KEPT_LATE", "BROKEN");

    private final Notes notes;
    private final Agenda agenda;

    Filings(Notes notes, Agenda agenda) {
        this.notes = notes;
        this.agenda = agenda;
    }

    /// A meeting of a tasking on its way into the record.
    ///
    /// @param versions how many its record will have in the end
    record Filing(UUID id, Work work, Meeting meeting, int versions) {

        Filing saying(Meeting other) {
            return new Filing(id, work, other, versions);
        }

        Post post() {
            return work.post();
        }

        int label() {
            return work.post().label();
        }
    }

    /// Writes where the engagement stands in the end.
    void open(Filing filing) {
        notes.row(
                Table.ENGAGEMENT,
                filing.id(),
                filing.label(),
                filing.post().office().id(),
                filing.post().host(),
                "HELD",
                1 + filing.versions(),
                filing.versions(),
                filing.work().order().first().instruction().subject(),
                filing.meeting().mode(),
                filing.meeting().heldAt(),
                notes.now(),
                officer(filing));
    }

    /// Writes one version of the record.
    void file(Filing filing, int version, String reason) {
        var digest = record(filing, version, reason);
        filing.meeting()
                .counterparts()
                .forEach(counterpart -> counterpart(filing, version, counterpart));
        filing.meeting().deliveries().forEach(point -> delivery(filing, version, point));
        if (version == 1 && notes.dice().oneIn(PROMISED_EACH)) {
            promise(filing);
        }
        var tasking = filing.work().tasking().id();
        notes.entry(
                "EngagementFiled",
                filing.label(),
                List.of(filing.id(), tasking),
                officer(filing),
                Map.of(
                        "engagement", filing.id(),
                        "version", version,
                        "taskings", List.of(tasking),
                        "points", filing.meeting().deliveries().size(),
                        "digest", digest));
    }

    private String record(Filing filing, int version, String reason) {
        var meeting = filing.meeting();
        var digest = SaltedDigest.with(notes.dice().salt(), meeting.toString());
        notes.row(
                Table.RECORD,
                filing.id(),
                version,
                filing.label(),
                meeting.heldAt(),
                meeting.zone(),
                meeting.mode(),
                meeting.initiative(),
                meeting.instrument(),
                meeting.place(),
                meeting.basis(),
                meeting.ourPeople(),
                meeting.partners(),
                meeting.summary(),
                reason,
                digest.salt(),
                digest.digest(),
                notes.now(),
                officer(filing));
        return digest.digest();
    }

    private void counterpart(Filing filing, int version, Counterpart counterpart) {
        notes.row(
                Table.COUNTERPART,
                filing.id(),
                version,
                counterpart.hostOffice(),
                counterpart.holder(),
                filing.label(),
                counterpart.name(),
                counterpart.title(),
                counterpart.rank());
    }

    private void delivery(Filing filing, int version, PointDelivery point) {
        var exchange = point.exchange();
        var level = filing.meeting().level();
        var order = filing.work().order();
        notes.row(
                Table.DELIVERY,
                filing.id(),
                version,
                point.tasking(),
                point.number(),
                order.id(),
                filing.post().office().id(),
                filing.post().host(),
                point.round(),
                point.wording(),
                filing.label(),
                exchange.delivery(),
                exchange.response(),
                exchange.reason(),
                exchange.words(),
                level);
        exchange.response()
                .ifPresent(response ->
                        notes.row(
                                Table.ANSWER_ELSEWHERE,
                                filing.id(),
                                version,
                                order.id(),
                                point.number(),
                                order.labelOf(point.number()),
                                filing.post().host(),
                                level,
                                exchange.delivery(),
                                response,
                                filing.meeting().day()));
    }

    private void promise(Filing filing) {
        var id = notes.id();
        var due = filing.meeting().day().plusDays(20 + notes.dice().below(60));
        notes.row(
                Table.COMMITMENT,
                id,
                filing.id(),
                filing.work().tasking().id(),
                filing.meeting().deliveries().getFirst().number(),
                filing.label(),
                filing.post().host(),
                notes.dice().percent(80) ? "THEIRS" : "OURS",
                notes.dice().among(Words.PROMISES),
                due,
                notes.now(),
                officer(filing));
        if (notes.dice().percent(SETTLED_PERCENT)) {
            var at = due.atTime(9, 0).toInstant(ZoneOffset.UTC);
            agenda.note(at, () -> settle(filing, id));
        }
    }

    private void settle(Filing filing, UUID commitment) {
        var outcome = notes.dice().among(OUTCOMES);
        notes.row(
                Table.OUTCOME,
                notes.id(),
                commitment,
                filing.label(),
                outcome,
                "",
                officer(filing),
                notes.now());
        notes.entry(
                "CommitmentSettled",
                filing.label(),
                List.of(filing.id(), commitment),
                officer(filing),
                Map.of(
                        "engagement", filing.id(),
                        "commitment", commitment,
                        "outcome", outcome));
    }

    private static UUID officer(Filing filing) {
        return filing.post().officer().id();
    }
}
