/// Backups: the whole database in one file that says by itself whether it is whole.
///
/// The file is a ZIP archive: the rows of each table as PostgreSQL's COPY writes them, taken in one
/// snapshot, and a list of tables with their rows and SHA-256. It is restored into an empty
/// database, all of it or nothing, and ends at the same head of the journal.
///
/// - **Door:** [Backup] writes, [Restore] reads.
/// - **Uses:** the database as its owner, or as the superuser of our own server.
/// - **Leaves to others:** what the rows mean; when and where backups are kept.
@NullMarked
package chancery.backups;

import org.jspecify.annotations.NullMarked;
