package chancery.journal;

import chancery.database.KeeperSql;
import chancery.journal.store.SealStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Writes the whole journal as text that [Verification] can check anywhere.
public final class Export {

    private Export() {}

    /// Seals what waits, then writes every place and the head; answers the head's hash.
    public static String write(KeeperSql keeper, Writer target) {
        var store = new SealStore(keeper);
        Sealer.alone(store).sealAll();
        var last = new Last();
        line(target, Verification.FIRST_LINE);
        store.forEach(place -> {
            line(target, place.inExport());
            last.seal = place.seal();
        });
        line(target, Verification.HEAD + "\t" + last.seal.position() + "\t" + last.seal.hash());
        return last.seal.hash();
    }

    private static void line(Writer target, String text) {
        try {
            target.write(text);
            target.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The last place written so far.
    private static final class Last {
        private Seal seal = new Seal(0, Entry.NOBODY, 0, Seal.BEGINNING, Seal.BEGINNING);
    }
}
