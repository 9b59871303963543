package chancery.reports.web;

import chancery.files.FileList;
import chancery.missions.Office;
import chancery.reports.Report;
import chancery.reports.ReportRule;
import chancery.reports.ReportVersion;
import chancery.reports.dispositions.Disposition;
import chancery.web.HistoryLine;
import java.util.List;

/// What the page of a report shows.
///
/// @param caption that it is a draft or a corrected copy; empty otherwise
/// @param versions newest first
/// @param unmet what stands in the way of release, for one who may release
public record ReportView(
        Report report,
        Office mission,
        Office headquarters,
        String host,
        String caption,
        List<Disposition> dispositions,
        List<ReportVersion> versions,
        FileList files,
        List<HistoryLine> history,
        Open open,
        List<ReportRule> unmet,
        List<String> against) {

    public ReportView {
        dispositions = List.copyOf(dispositions);
        versions = List.copyOf(versions);
        history = List.copyOf(history);
        unmet = List.copyOf(unmet);
        against = List.copyOf(against);
    }

    /// The steps the page offers; the door decides again.
    public record Open(
            boolean edit, boolean release, boolean correct, boolean dispose, boolean answer) {}

    public String address() {
        return "/reports/" + report.key();
    }
}
