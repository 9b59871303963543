package chancery.rehearsal;

import java.time.Duration;

/// What a rehearsal made.
///
/// @param rows of all tables, entries and seals included
/// @param entries in the journal
/// @param head the hash of the journal's last seal
/// @param bytes of the whole database
public record Generated(long rows, long entries, String head, long bytes, Duration took) {}
