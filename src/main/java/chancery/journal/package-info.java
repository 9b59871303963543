/// Journal: what happened, once, in order, and provably unaltered.
///
/// A step writes its rows and one [Entry] in the same transaction. A sealer then links committed
/// entries into a SHA-256 chain; an export of it can be checked on any machine with `chancery
/// verify` and no server.
///
/// What works after the fact is a [Follower]: it is handed sealed entries in order, and catches up
/// by itself.
///
/// - **Door:** [Journal]; [Followers] for those who follow.
/// - **Uses:** `database`.
/// - **Leaves to others:** what an entry means; every module brings its own entries. Texts that may
///   have to be disposed of later are not written here, only a salted digest of them
///   ([SaltedDigest]).
@NullMarked
package chancery.journal;

import org.jspecify.annotations.NullMarked;
