package chancery.rehearsal.made;

import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Agenda;
import chancery.rehearsal.notes.Notes;
import chancery.rehearsal.notes.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes what was promised in a meeting now and then, and later what became of it.
record Promises(Notes notes, Agenda agenda) {

    private static final int PROMISED_EACH = 7;
    private static final int SETTLED_PERCENT = 70;
    private static final List<String> OUTCOMES = List.of("KEPT", "KEPT", "KEPT_LATE", "BROKEN");

    void perhaps(Filing filing) {
        if (notes.dice().oneIn(PROMISED_EACH)) {
            promise(filing);
        }
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
                filing.officer());
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
                filing.officer(),
                notes.now());
        notes.entry(
                "CommitmentSettled",
                filing.label(),
                List.of(filing.id(), commitment),
                filing.officer(),
                Map.of(
                        "engagement", filing.id(),
                        "commitment", commitment,
                        "outcome", outcome));
    }
}
