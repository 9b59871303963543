package chancery.evidence.store;

import chancery.access.Officer;
import java.time.Instant;

/// Who writes a row, when, and who may read it.
public record Writing(int label, Officer by, Instant at) {}
