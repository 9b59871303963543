package chancery.web;

import java.time.Instant;

/// One thing that happened, as a sentence.
public record HistoryLine(Instant at, String sentence) {}
