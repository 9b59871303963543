package chancery.reports.elsewhere;

import chancery.database.Reader;
import chancery.engagements.visits.RecordKind;
import chancery.engagements.visits.VisitRecord;
import chancery.engagements.visits.VisitRecords;
import chancery.kernel.NotFound;
import chancery.reports.Reports;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reports that belong to a visit.
@Component
class ReportsOfVisits implements VisitRecords {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:.*/reports/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{2}-[A-Z]+-[0-9]+)|([0-9]{2}[- ][A-Z]+[- ][0-9]+)");

    private final Reports reports;

    ReportsOfVisits(Reports reports) {
        this.reports = reports;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.REPORT;
    }

    @Override
    public Optional<String> keyIn(String pasted) {
        var found = ADDRESS.matcher(pasted);
        return found.matches()
                ? Optional.ofNullable(found.group(1))
                        .or(() -> Optional.of(found.group(2).replace(' ', '-')))
                : Optional.empty();
    }

    @Override
    public Optional<VisitRecord> find(String key, Reader reader) {
        try {
            var report = reports.report(key, reader);
            return Optional.of(
                    new VisitRecord(
                            kind(),
                            report.id().toString(),
                            report.release().map(sent -> sent.reference() + ": ").orElse("")
                                    + report.text().subject(),
                            "/reports/" + report.key()));
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }
}
