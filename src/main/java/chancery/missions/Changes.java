package chancery.missions;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.missions.store.OfficeStore;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may change our side, and who reads that it was changed.
@Component
class Changes {

    private final OfficeStore offices;
    private final Labels labels;
    private final Journal journal;

    Changes(OfficeStore offices, Labels labels, Journal journal) {
        this.offices = offices;
        this.labels = labels;
        this.journal = journal;
    }

    static void requireAdministrator(Officer by) {
        by.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
    }

    /// Read by headquarters, by the office itself and by administrators.
    void record(Entry entry, UUID office, Officer by) {
        var top = offices.headquarters(by).orElse(office);
        journal.record(entry, labels.openTo(top, office, Labels.ADMINISTRATION));
    }
}
