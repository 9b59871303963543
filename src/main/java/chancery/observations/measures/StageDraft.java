package chancery.observations.measures;

import java.time.LocalDate;

/// That a measure reached a stage, and on which day; the day may lie ahead, as for a law that comes
/// into force next year.
public record StageDraft(MeasureStage stage, LocalDate on, String note) {}
