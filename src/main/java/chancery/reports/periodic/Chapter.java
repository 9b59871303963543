package chancery.reports.periodic;

import chancery.database.Reader;
import chancery.web.Words;
import java.util.Optional;

/// What one module knows for a periodic report.
public interface Chapter {

    Place place();

    /// The chapter, as far as the reader may see; nothing where it does not belong into such a
    /// report. A chapter that belongs there and has nothing to tell says so as a gap.
    Optional<ChapterText> written(Scope scope, Words words, Reader reader);

    /// The chapters in the order in which they are read.
    enum Place {
        COVERAGE,
        MEETINGS,
        RESPONSES,
        POSITIONS,
        MEASURES,
        ASSESSMENTS,
        INCIDENTS,
        STATEMENTS,
        PROMISES,
        MAP
    }
}
