package chancery.rehearsal.made;

import chancery.engagements.Counterpart;
import chancery.engagements.exchange.PointDelivery;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;

/// Writes what one version of a record says: who was met, which points were delivered, and what
/// missions elsewhere may see of the answers.
record RecordRows(Notes notes, Filing filing, int version) {

    void write() {
        filing.meeting().counterparts().forEach(this::write);
        filing.meeting().deliveries().forEach(this::write);
    }

    private void write(Counterpart counterpart) {
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

    private void write(PointDelivery point) {
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
}
