package chancery.boards.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// More time for one round, from an instant on.
public record Extended(
        UUID tasking, int round, LocalDate deliverBy, LocalDate reportBy, Instant at) {}
