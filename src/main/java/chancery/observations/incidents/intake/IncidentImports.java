package chancery.observations.incidents.intake;

import chancery.access.HeldSeat;
import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import chancery.observations.HostAudience;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.IncidentEntry.IncidentsImported;
import chancery.observations.incidents.store.MappingStore;
import chancery.web.Fields;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to files of incidents: tried, then taken line by line as drafts; the file itself is
/// kept nowhere.
@Service
public class IncidentImports {

    private static final Set<Role> WORKING = Set.of(Role.OFFICER, Role.RELEASER, Role.DESK);

    private final IncidentDrafts drafts;
    private final MappingStore mappings;
    private final HostAudience audience;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    IncidentImports(
            IncidentDrafts drafts,
            MappingStore mappings,
            HostAudience audience,
            Missions missions,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.mappings = mappings;
        this.audience = audience;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// The mappings that the officer's offices saved, by name.
    @Transactional(readOnly = true)
    public Map<String, ColumnMapping> saved(Reader reader) {
        return mappings.newest(reader);
    }

    /// Saves which column means what, for the office; the newest of a name counts.
    @Transactional
    public void save(String name, ColumnMapping mapping, Officer officer) {
        var office = officeOf(officer);
        mappings.add(name, office, mapping, labels.openTo(office), clock.instant(), officer);
    }

    /// Reads the file as the mapping says; nothing is stored.
    public ImportResult attempt(IncidentFile file, ColumnMapping mapping, Officer officer) {
        officeOf(officer);
        return result(true, file, mapping, officer);
    }

    /// Takes every line that can be read as a draft, each by itself, and tells why the others were
    /// not.
    public ImportResult take(IncidentFile file, ColumnMapping mapping, Officer officer) {
        var office = officeOf(officer);
        var result = result(false, file, mapping, officer);
        journal.record(
                new IncidentsImported(
                        office,
                        result.lines().size(),
                        (int) result.count(LineOutcome.TAKEN),
                        file.dropped().size(),
                        officer.id(),
                        clock.instant()),
                labels.openTo(office, missions.headquarters(officer).id()));
        return result;
    }

    private UUID officeOf(Officer officer) {
        return officer.seats().stream()
                .filter(seat -> seat.roles().stream().anyMatch(WORKING::contains))
                .map(HeldSeat::office)
                .findFirst()
                .orElseThrow(() -> new NotAllowed("observations.refusal.writers"));
    }

    private ImportResult result(
            boolean tried, IncidentFile file, ColumnMapping mapping, Officer officer) {
        requireSense(file, mapping);
        return new ImportResult(
                tried,
                mapping,
                file.columns(),
                file.dropped(),
                file.columns().stream().filter(one -> mapping.of(one).isEmpty()).toList(),
                file.lines().stream().map(line -> line(tried, line, mapping, officer)).toList(),
                file.cleaned());
    }

    private static void requireSense(IncidentFile file, ColumnMapping mapping) {
        mapping.fields()
                .forEach((column, field) -> {
                    if (ForbiddenColumn.of(0, column).isPresent()) {
                        throw BadInput.of("mapping", "observations.fault.column-forbidden", column);
                    }
                    if (!ColumnMapping.TARGETS.contains(field)) {
                        throw BadInput.of("mapping", "observations.fault.column-target", field);
                    }
                });
        if (!mapping.twice().isEmpty()) {
            throw BadInput.of(
                    "mapping",
                    "observations.fault.column-twice",
                    String.join(", ", mapping.twice()));
        }
        if (file.columns().stream().allMatch(column -> mapping.of(column).isEmpty())) {
            throw BadInput.of("file", "observations.fault.no-column");
        }
    }

    private LineResult line(
            boolean tried, IncidentLine line, ColumnMapping mapping, Officer officer) {
        try {
            refuseRepeats(line, mapping);
            var fields = Fields.of(mapping.read(line));
            var written = IncidentInput.read(fields, Days.of(clock.instant()));
            fields.refuseFaults();
            audience.requireWriter(written.text().host(), officer);
            var draft =
                    tried
                            ? Optional.<IncidentDraft>empty()
                            : Optional.of(drafts.write(written, officer));
            return new LineResult(
                    line.line(),
                    written.text().occurredOn() + " · " + written.text().place(),
                    tried ? LineOutcome.GOOD : LineOutcome.TAKEN,
                    List.of(),
                    draft.map(IncidentDraft::id));
        } catch (BadInput bad) {
            return new LineResult(
                    line.line(), "", LineOutcome.REFUSED, bad.faults(), Optional.empty());
        } catch (NotAllowed refused) {
            return new LineResult(
                    line.line(),
                    "",
                    LineOutcome.REFUSED,
                    List.of(Fault.of("host", refused.message())),
                    Optional.empty());
        }
    }

    /// What stood in a dropped column may not come in by another.
    private static void refuseRepeats(IncidentLine line, ColumnMapping mapping) {
        var repeats =
                line.repeats().stream()
                        .filter(column -> !mapping.of(column).isEmpty())
                        .sorted()
                        .map(column ->
                                Fault.of(mapping.of(column), "observations.fault.repeats-dropped"))
                        .toList();
        if (!repeats.isEmpty()) {
            throw new BadInput(repeats);
        }
    }
}
