package chancery.rehearsal.made;

import chancery.journal.SaltedDigest;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Agenda;
import chancery.rehearsal.notes.Notes;
import java.util.List;
import java.util.Map;

/// Writes engagements as their door would have: where they stand, and the record by versions.
final class Filings {

    private final Notes notes;
    private final Promises promises;

    Filings(Notes notes, Agenda agenda) {
        this.notes = notes;
        this.promises = new Promises(notes, agenda);
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
                filing.officer());
    }

    /// Writes one version of the record.
    void file(Filing filing, int version, String reason) {
        var digest = record(filing, version, reason);
        new RecordRows(notes, filing, version).write();
        if (version == 1) {
            promises.perhaps(filing);
        }
        var tasking = filing.work().tasking().id();
        notes.entry(
                "EngagementFiled",
                filing.label(),
                List.of(filing.id(), tasking),
                filing.officer(),
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
                filing.officer());
        return digest.digest();
    }
}
