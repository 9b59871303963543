package chancery.rehearsal.made;

import chancery.kernel.Reference;
import chancery.rehearsal.founding.Post;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Horizon;
import chancery.rehearsal.notes.Notes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The numbers of reports, a series for every office and year.
final class ReportSeries {

    private final Notes notes;
    private final Map<Numbered, Integer> serials = new HashMap<>();

    ReportSeries(Notes notes) {
        this.notes = notes;
    }

    private record Numbered(UUID office, int year) {}

    String next(Post post) {
        int year = Horizon.day(notes.now()).getYear();
        int serial = serials.merge(new Numbered(post.office().id(), year), 1, Integer::sum);
        return new Reference(year, post.office().code(), serial).toString();
    }

    /// Writes how far each series of numbers has come.
    void write() {
        serials.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing(Numbered::office)
                                        .thenComparing(Numbered::year)))
                .forEach(series ->
                        notes.row(
                                Table.REPORT_SERIES,
                                series.getKey().office(),
                                series.getKey().year(),
                                series.getValue()));
    }
}
