package chancery.alerts.web;

import chancery.web.HistoryLine;
import chancery.web.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An alert as its page shows it.
///
/// @param due until when it should be taken
/// @param others open alerts it could be put together with
public record AlertSheetView(
        AlertLine line,
        List<SourceLine> sources,
        Optional<Instant> due,
        List<Option> others,
        List<HistoryLine> history) {

    public AlertSheetView {
        sources = List.copyOf(sources);
        others = List.copyOf(others);
        history = List.copyOf(history);
    }
}
