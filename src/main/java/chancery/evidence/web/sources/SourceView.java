package chancery.evidence.web.sources;

import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceRule;
import chancery.files.FileList;
import chancery.web.HistoryLine;
import java.util.List;

/// What the page of a source shows.
public record SourceView(
        Source source,
        List<SourceRule> broken,
        List<Source.Grading> gradings,
        List<Dependant> resting,
        FileList files,
        List<HistoryLine> history,
        boolean mayWrite) {

    public SourceView {
        broken = List.copyOf(broken);
        gradings = List.copyOf(gradings);
        resting = List.copyOf(resting);
        history = List.copyOf(history);
    }
}
