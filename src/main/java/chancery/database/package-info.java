/// Database: the PostgreSQL server beneath Chancery.
///
/// A ministry in service points Chancery to a PostgreSQL server that it runs itself. Everyone else
/// gets one brought along: [EmbeddedPostgres] unpacks it, makes a cluster in the data folder, and
/// starts, adopts and stops it. What is kept there is kept for good: writes are flushed, pages
/// carry checksums, and only the holder of the password file gets in.
///
/// - **Door:** [EmbeddedPostgres].
/// - **Uses:** nothing of Chancery.
/// - **Leaves to others:** what is stored (each module's `store`).
@NullMarked
package chancery.database;

import org.jspecify.annotations.NullMarked;
