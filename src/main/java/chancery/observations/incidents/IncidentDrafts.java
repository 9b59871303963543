package chancery.observations.incidents;

import chancery.access.HeldSeat;
import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Sources;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.observations.HostAudience;
import chancery.observations.incidents.WrittenIncident.BearingWish;
import chancery.observations.incidents.intake.IncidentFields;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.observations.incidents.store.DraftedStore;
import chancery.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    private final Sources sources;
    private final Directives directives;
    private final HostAudience audience;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    IncidentDrafts(
            DraftedStore store,
            Sources sources,
            Directives directives,
            HostAudience audience,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.sources = sources;
        this.directives = directives;
        this.audience = audience;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
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
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    /// Begins an incident.
    public IncidentDraft write(WrittenIncident written, Officer officer) {
        var office = officeFor(written.text().host(), officer);
        return keep(ids.next(), office, Optional.empty(), 1, fieldsOf(written, officer), officer);
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
                fieldsOf(written, officer),
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

    private Map<String, List<String>> fieldsOf(WrittenIncident written, Officer officer) {
        var cited = new ArrayList<Citation>();
        for (int i = 0; i < written.sources().size(); i++) {
            cited.add(cite(written.sources().get(i), "sources[" + i + "].", officer));
        }
        for (int i = 0; i < written.bearings().size(); i++) {
            requireDirective(written.bearings().get(i), i, officer);
        }
        return IncidentFields.of(written.text(), written.status(), cited, written.bearings());
    }

    private Citation cite(Cited cited, String row, Officer officer) {
        try {
            return sources.cite(cited, officer);
        } catch (BadInput bad) {
            throw new BadInput(
                    bad.faults().stream()
                            .map(fault ->
                                    new Fault(
                                            row + fault.field(),
                                            fault.message(),
                                            fault.arguments()))
                            .toList());
        }
    }

    private void requireDirective(BearingWish bearing, int row, Officer officer) {
        try {
            directives.idOf(bearing.directive(), officer);
        } catch (NotFound none) {
            throw BadInput.of(
                    "bearings[" + row + "].directive",
                    "observations.fault.no-directive",
                    bearing.directive());
        }
    }
}
