package chancery.observations.incidents;

import chancery.access.HeldSeat;
import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import chancery.observations.HostAudience;
import chancery.observations.incidents.intake.IncidentFields;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.observations.incidents.store.DraftedStore;
import chancery.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to incidents that are being written: open to the office that writes and to
/// headquarters, overwritten by every change.
@Service
@Transactional
public class IncidentDrafts {

    private final DraftedStore store;
    private final HostAudience audience;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final DraftFields texts;

    IncidentDrafts(
            DraftedStore store,
            HostAudience audience,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock,
            DraftFields texts) {
        this.store = store;
        this.audience = audience;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public IncidentDraft draft(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// What is being written and the reader may see, newest first.
    @Transactional(readOnly = true)
    public List<IncidentDraft> drafts(Reader reader) {
        return store.all(reader);
    }

    /// What a draft says.
    public WrittenIncident read(IncidentDraft draft) {
        var fields = Fields.of(draft.fields());
        var written = IncidentInput.read(fields, today());
        fields.refuseFaults();
        return written;
    }

    private LocalDate today() {
        return Days.of(clock.instant()).plusDays(1);
    }

    /// Begins an incident.
    public IncidentDraft write(WrittenIncident written, Officer officer) {
        var office = officeFor(written.text().host(), officer);
        return keep(
                ids.next(), office, Optional.empty(), 1, texts.fieldsOf(written, officer), officer);
    }

    /// Begins a new version of one that is released.
    public IncidentDraft correct(Incident incident, Officer officer) {
        var office = officeFor(incident.text().host(), officer);
        var fields = IncidentFields.of(incident.text(), incident.status());
        return keep(ids.next(), office, Optional.of(incident.id()), 1, fields, officer);
    }

    /// Writes over what stands there; nothing of it is kept.
    ///
    /// @param expected the revision that was read
    public IncidentDraft rewrite(
            UUID id, Optional<Long> expected, WrittenIncident written, Officer officer) {
        var draft = store.lock(id, expected, officer);
        requireWorks(draft, officer);
        if (draft.corrects().isPresent()
                && !read(draft).text().host().equals(written.text().host())) {
            throw BadInput.of("host", "observations.fault.host-stays");
        }
        return keep(
                id,
                draft.office(),
                draft.corrects(),
                draft.revision() + 1,
                texts.fieldsOf(written, officer),
                officer);
    }

    /// Drops it without a trace of its words.
    public void discard(UUID id, Officer officer) {
        var draft = store.lock(id, Optional.empty(), officer);
        requireWorks(draft, officer);
        store.delete(id, officer);
        journal.record(
                new IncidentEntry.IncidentDraftDiscarded(id, officer.id(), clock.instant()),
                draft.label());
    }

    /// Whether the officer works on the drafts of that office.
    public boolean works(IncidentDraft draft, Officer officer) {
        return officer.seats().stream().anyMatch(seat -> works(draft.office(), seat));
    }

    private static boolean works(UUID office, HeldSeat seat) {
        return seat.reads().contains(office)
                && (seat.roles().contains(Role.OFFICER)
                        || seat.roles().contains(Role.RELEASER)
                        || seat.roles().contains(Role.DESK));
    }

    private UUID officeFor(CountryCode host, Officer officer) {
        audience.requireWriter(host, officer);
        return audience.missionOf(host, officer)
                .or(() -> officer.firstSeat(Role.DESK).map(HeldSeat::office))
                .orElseThrow();
    }

    private void requireWorks(IncidentDraft draft, Officer officer) {
        if (!works(draft, officer)) {
            throw new NotAllowed("observations.refusal.drafts");
        }
    }

    private IncidentDraft keep(
            UUID id,
            UUID office,
            Optional<UUID> corrects,
            long revision,
            Map<String, List<String>> fields,
            Officer officer) {
        int label = labels.openTo(office, missions.headquarters(officer).id());
        var now = clock.instant();
        var draft =
                new IncidentDraft(id, office, corrects, revision, fields, now, officer.id(), label);
        store.keep(draft, officer);
        var host = read(draft).text().host();
        journal.record(
                new IncidentEntry.IncidentWritten(id, host, revision, officer.id(), now), label);
        return draft;
    }
}
