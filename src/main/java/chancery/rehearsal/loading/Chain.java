package chancery.rehearsal.loading;

import chancery.journal.CanonicalJson;
import chancery.journal.Seal;
import chancery.kernel.Sha256;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Writes entries of the journal, each with its seal, as the journal and its sealer would have.
public final class Chain {

    private final Target target;
    private final MessageDigest sha256;
    private String head = Seal.BEGINNING;
    private long length;

    public Chain(Target target) {
        this.target = target;
        this.sha256 = Sha256.begin();
    }

    /// Writes one entry.
    ///
    /// @param facts all but `kind`, `by` and `at`
    public void record(
            UUID id,
            int label,
            List<UUID> about,
            String kind,
            UUID by,
            Instant at,
            Map<String, ?> facts) {
        var whole = new TreeMap<String, Object>(facts);
        whole.put("kind", kind);
        whole.put("by", by);
        whole.put("at", at);
        var bytes = CanonicalJson.of(whole);
        var digest = HexFormat.of().formatHex(sha256.digest(bytes));
        var seal = Seal.link(head, ++length, id, label, digest);
        head = seal.hash();
        target.add(Table.ENTRY, id, label, about, bytes, at);
        target.add(Table.SEAL, length, id, label, digest, head);
    }

    /// The hash of the last seal.
    public String head() {
        return head;
    }

    public long length() {
        return length;
    }
}
