/// Database: where rows live, and under which role they are reached.
///
/// PostgreSQL is the only database: embedded for a start on one machine, external in service. Three
/// roles meet it: the owner migrates, `chancery_app` serves readers under row-level security,
/// `chancery_keeper` does the few tasks that have no reader.
///
/// - **Door:** [ReaderSql] for whatever is read or written for an officer, [KeeperSql] for the
///   rest; [EmbeddedPostgres] runs a server on a folder of its own.
/// - **Uses:** nothing of Chancery.
/// - **Leaves to others:** every table; each module owns one schema and its migrations.
@NullMarked
package chancery.database;

import org.jspecify.annotations.NullMarked;
