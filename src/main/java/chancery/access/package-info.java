/// Access: who is asking, what they may read, and in which name they may act.
///
/// An [Officer] signs in with a password or a token. Rights come from the seats held today; who may
/// read a record is said by its label alone, and one function in the database, `access.readable()`,
/// answers for every table.
///
/// - **Doors:** [Accounts] (who has one), [SigningIn], [PasswordChanges], [Tokens], [SetUpLinks],
///   [Administration], [Labels] (who may read a new record), [Histories] (what happened to a
///   record, in sentences).
/// - **Uses:** `database`, `journal`, `web`.
/// - **Leaves to others:** which seats there are and who holds them (`missions` answers the port
///   [Seats]).
@NullMarked
package chancery.access;

import org.jspecify.annotations.NullMarked;
