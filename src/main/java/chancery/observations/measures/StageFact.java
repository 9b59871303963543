package chancery.observations.measures;

import chancery.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A stage that a measure reached, the day on which it did, and when that was recorded: three
/// different things.
///
/// @param firstRecordedAt when the first of its corrections was recorded; the fact itself unless it
///   was corrected
public record StageFact(
        UUID id,
        UUID measure,
        StageDraft said,
        UUID recordedBy,
        Instant recordedAt,
        Instant firstRecordedAt) {

    public MeasureStage stage() {
        return said.stage();
    }

    public LocalDate on() {
        return said.on();
    }

    /// How many days after the event it stood in the record; below zero when it was known ahead.
    public long lagInDays() {
        return ChronoUnit.DAYS.between(on(), Days.of(firstRecordedAt));
    }
}
