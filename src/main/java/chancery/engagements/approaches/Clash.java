package chancery.engagements.approaches;

import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/// Another approach planned to the same counterpart within a week.
public record Clash(
        UUID engagement, OfficeCode mission, String subject, String title, Instant planned) {}
