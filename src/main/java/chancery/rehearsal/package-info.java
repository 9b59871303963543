/// Rehearsal: a made-up ministry of any size, and officers who play a working day in it.
///
/// It answers what happens when three hundred missions work for years: how large the database
/// becomes, how fast boards answer, what breaks when twenty officers work at once.
///
/// - **Door:** [Rehearsal] fills an empty database.
/// - **Uses:** the words and rules of the modules whose rows it makes; the database as its owner,
///   because rows by the million go in by COPY, past the doors.
/// - **Leaves to others:** every table and what it means. What it writes is what doors would have
///   written: rows, labels, entries, digests and seals.
@NullMarked
package chancery.rehearsal;

import org.jspecify.annotations.NullMarked;
