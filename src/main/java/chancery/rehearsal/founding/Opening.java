package chancery.rehearsal.founding;

import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.missions.Office;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes that an office opens, and where it is accredited.
public record Opening(Notes notes, Staffing staffing) {

    public void open(Office office, UUID by) {
        var today = Days.of(notes.now());
        notes.row(
                Table.OFFICE,
                office.id(),
                office.code(),
                office.kind(),
                office.name(),
                office.nameInFrench(),
                office.country().map(CountryCode::text),
                office.city(),
                office.zone(),
                office.workingWeek(),
                office.parent(),
                notes.now(),
                by);
        notes.row(Table.OFFICE_STATE, notes.id(), office.id(), "OPEN", today, notes.now(), by);
        int label = staffing.administered(office.id());
        notes.entry(
                "OfficeOpened",
                label,
                List.of(office.id()),
                by,
                Map.of("office", office.id(), "code", office.code(), "from", today));
        office.country()
                .ifPresent(host -> {
                    notes.row(
                            Table.ACCREDITATION,
                            notes.id(),
                            office.id(),
                            host,
                            true,
                            today,
                            notes.now(),
                            by);
                    notes.entry(
                            "MissionAccredited",
                            label,
                            List.of(office.id()),
                            by,
                            Map.of("office", office.id(), "host", host, "from", today));
                });
    }
}
