package chancery.rehearsal;

import chancery.access.TrialAccount;
import chancery.database.DatabaseOwner;
import chancery.rehearsal.loading.Chain;
import chancery.rehearsal.loading.Loading;
import chancery.rehearsal.made.Years;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// The door to a rehearsal: fills an empty database with a made-up ministry and two years of its
/// work.
///
/// The same scale and seed make the same ministry, row by row and seal by seal; only passwords and
/// tokens are fresh each time.
public final class Rehearsal {

    private final DatabaseOwner owner;

    public Rehearsal(DatabaseOwner owner) {
        this.owner = owner;
    }

    /// Fills the database, all of it or nothing.
    ///
    /// @param progress is told in sentences how far it has come
    /// @param accounts is given who can sign in, before anything is visible
    public Generated generate(
            Scale scale, Consumer<String> progress, Consumer<List<TrialAccount>> accounts) {
        var begun = Instant.now();
        try (var loading = Loading.into(owner)) {
            var chain = new Chain(loading);
            var pace = new Pace(scale, loading, begun, progress);
            accounts.accept(Years.pass(scale, loading, chain, pace::tell));
            loading.finish(progress);
            return new Generated(
                    loading.rows(),
                    chain.length(),
                    chain.head(),
                    loading.bytes(),
                    Duration.between(begun, Instant.now()));
        }
    }
}
