package chancery.reports.elsewhere;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.files.FileOwner;
import chancery.files.OwningRecord;
import chancery.kernel.NotFound;
import chancery.kernel.Reference;
import chancery.reports.Report;
import chancery.reports.store.ReportStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Files of reports: with a draft they are drafted, with its release they go out; afterwards one
/// comes with a corrected copy, or a releaser adds it later.
@Component
class ReportAttachments implements FileOwner {

    private final ReportStore store;
    private final Labels labels;

    ReportAttachments(ReportStore store, Labels labels) {
        this.store = store;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return "reports";
    }

    @Override
    public OwningRecord record(String key, Reader reader) {
        return record(find(key, reader));
    }

    @Override
    public OwningRecord held(String key, Officer officer) {
        return record(store.lock(find(key, officer).id(), Optional.empty(), officer));
    }

    private Report find(String key, Reader reader) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        var id = store.idOf(name, reader).orElseThrow(() -> new NotFound("report", key));
        return store.get(id, reader);
    }

    private OwningRecord record(Report report) {
        boolean issued = report instanceof Report.Released;
        return new OwningRecord(
                report.id(),
                report.release()
                        .map(sent -> sent.reference().toString())
                        .orElse(report.text().subject()),
                "/reports/" + report.key(),
                issued ? report.core().label() : labels.openTo(report.core().mission()),
                report.version().number(),
                issued);
    }

    @Override
    public Optional<String> refusal(OwningRecord record, Officer officer) {
        var mission = store.get(record.id(), officer).core().mission();
        if (record.later()) {
            return officer.holds(Role.RELEASER, mission)
                    ? Optional.empty()
                    : Optional.of("reports.refusal.files-later");
        }
        return officer.worksAt(mission) ? Optional.empty() : Optional.of("reports.refusal.mission");
    }
}
