package chancery.reports.periodic;

import java.time.Instant;
import java.util.List;

/// What the record knows of a round, chapter by chapter.
///
/// @param reference of the directive; empty where it has none yet
/// @param completeTo until when the record is complete
/// @param posts how many missions towards hosts it is over: those the reader may see
public record PeriodicReport(
        Scope scope,
        String reference,
        String subject,
        Instant completeTo,
        long posts,
        List<Integer> rounds,
        List<ChapterText> chapters) {

    public PeriodicReport {
        rounds = List.copyOf(rounds);
        chapters = List.copyOf(chapters);
    }
}
