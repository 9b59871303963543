package chancery.journal;

import chancery.journal.store.SealStore.Waiting;
import chancery.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The link of the chain that fixes one entry at its place.
///
/// The hash is the SHA-256 of one line of text:
///
///     <hash before> <position> <entry id> <label> <SHA-256 of the entry's bytes>\n
///
/// so that anyone can recompute it with `printf` and `sha256sum`. Before the first entry stands [#BEGINNING].
///
/// @param position 1 for the first entry, without gaps
/// @param label the number of the label under which the entry may be read
/// @param digest SHA-256 of the entry's bytes
/// @param hash the link itself
public record Seal(long position, UUID entry, int label, String digest, String hash) {

    /// What stands before the first entry: 64 zeros.
    public static final String BEGINNING = "0".repeat(64);

    /// Links an entry to the hash before it.
    public static Seal link(String before, long position, UUID entry, int label, String digest) {
        var line = "%s %d %s %d %s\n".formatted(before, position, entry, label, digest);
        return new Seal(position, entry, label, digest, Sha256.of(line));
    }

    /// Whether this seal follows from the hash before it.
    boolean follows(String before) {
        return equals(link(before, position, entry, label, digest));
    }

    /// Links entries in their order to the last seal before them.
    static List<Seal> chain(Seal last, List<Waiting> waiting) {
        var chain = new ArrayList<Seal>(waiting.size());
        var before = last;
        for (var entry : waiting) {
            before =
                    Seal.link(
                            before.hash(),
                            before.position() + 1,
                            entry.entry(),
                            entry.label(),
                            entry.digest());
            chain.add(before);
        }
        return chain;
    }
}
