package chancery.reports.dispositions;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.reports.ReportEntry;
import chancery.reports.store.DispositionStore;
import chancery.reports.store.ReportStore;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what headquarters says it did with reports, and to what missions answer.
@Service
@Transactional
public class Dispositions {

    private static final String MISSION_ONLY = "reports.refusal.mission";
    private static final String DESK_ONLY = "reports.refusal.desk";

    private final ReportStore store;
    private final DispositionStore dispositions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Dispositions(
            ReportStore store,
            DispositionStore dispositions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.dispositions = dispositions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// What headquarters did with it, and what the mission answered, oldest first.
    @Transactional(readOnly = true)
    public List<Disposition> of(UUID id, Reader reader) {
        return dispositions.of(id, reader);
    }

    /// Headquarters says what it did with a report, or the mission answers its question.
    public Disposition dispose(UUID id, Disposition.Kind kind, String text, Officer officer) {
        var report = store.get(id, officer);
        if (report.release().isEmpty()) {
            throw new NotAllowed("reports.refusal.not-released");
        }
        if (kind.isHeadquarters()) {
            officer.seatAs(Role.DESK, DESK_ONLY);
        } else {
            officer.requireWorksAt(report.core().mission(), MISSION_ONLY);
            requireQuestion(id, officer);
        }
        if (kind.needsText() && text.isBlank()) {
            throw BadInput.of("text", "web.fault.missing");
        }
        var word = new Disposition(ids.next(), kind, text, officer.name(), clock.instant());
        dispositions.add(report, word, officer);
        journal.record(
                new ReportEntry.ReportDisposed(id, kind, officer.id(), word.at()),
                report.core().label());
        return word;
    }

    private void requireQuestion(UUID id, Officer officer) {
        var open =
                dispositions.of(id, officer).stream()
                        .filter(word ->
                                word.kind().isReturned() || word.kind() == Disposition.Kind.ANSWER)
                        .reduce((earlier, later) -> later)
                        .filter(word -> word.kind().isReturned());
        if (open.isEmpty()) {
            throw BadInput.of("kind", "reports.fault.no-question");
        }
    }
}
