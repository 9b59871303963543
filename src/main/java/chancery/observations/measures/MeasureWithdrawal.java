package chancery.observations.measures;

import java.time.Instant;
import java.util.UUID;

/// That a measure was recorded by mistake, and why; its record stays readable.
public record MeasureWithdrawal(UUID measure, String reason, UUID by, Instant at) {}
