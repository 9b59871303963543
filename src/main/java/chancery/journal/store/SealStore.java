package chancery.journal.store;

import chancery.database.KeeperSql;
import chancery.journal.JournalLine;
import chancery.journal.Seal;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seals in PostgreSQL, written by the keeper alone, one writer at a time.
@Repository
public class SealStore {

    private static final int BATCH = 5_000;

    private final KeeperSql keeper;

    public SealStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// An entry that waits for its seal.
    public record Waiting(UUID entry, int label, String digest) {}

    /// Seals one batch of committed entries, oldest id first, under the lock that makes this the
    /// only sealer; tells how many there were.
    public int sealBatch(BiFunction<Seal, List<Waiting>, List<Seal>> chain) {
        return keeper.keep(sql -> {
            sql.sql("SELECT pg_advisory_xact_lock(hashtext('chancery sealer'))")
                    .query()
                    .singleRow();
            var waiting = waiting(sql);
            if (!waiting.isEmpty()) {
                write(sql, chain.apply(last(sql), waiting));
            }
            return waiting.size();
        });
    }

    /// Hands over every sealed place in order, as it stands in an export.
    public void forEach(Consumer<JournalLine> taker) {
        keeper.keep(sql -> {
            sql.sql(
                            """
                            SELECT seal.position, seal.entry, seal.label, seal.digest, seal.hash, entry.bytes
                              FROM journal.seal
                              JOIN journal.entry ON entry.id = seal.entry
                             ORDER BY seal.position
                            """)
                    .withFetchSize(2_000)
                    .query(row -> {
                        while (row.next()) {
                            taker.accept(EntryStore.line(row, 0));
                        }
                        return true;
                    });
            return true;
        });
    }

    private static List<Waiting> waiting(JdbcClient sql) {
        return sql.sql(
                        """
                        SELECT entry.id AS entry, entry.label, encode(sha256(entry.bytes), 'hex') AS digest
                          FROM journal.unsealed
                          JOIN journal.entry ON entry.id = unsealed.entry
                         ORDER BY entry.id
                         LIMIT :most
                        """)
                .param("most", BATCH)
                .query(Waiting.class)
                .list();
    }

    private static Seal last(JdbcClient sql) {
        return sql.sql(
                        """
                        SELECT position, entry, label, digest, hash FROM journal.seal ORDER BY position DESC LIMIT 1
                        """)
                .query(Seal.class)
                .optional()
                .orElse(new Seal(0, new UUID(0, 0), 0, Seal.BEGINNING, Seal.BEGINNING));
    }

    private static void write(JdbcClient sql, List<Seal> seals) {
        sql.sql(
                        """
                        WITH sealed AS (
                            INSERT INTO journal.seal (position, entry, label, digest, hash)
                            SELECT * FROM unnest(:positions::bigint[], :entries::uuid[], :labels::int[], :digests::text[], :hashes::text[])
                            RETURNING entry
                        )
                        DELETE FROM journal.unsealed USING sealed WHERE unsealed.entry = sealed.entry
                        """)
                .param("positions", seals.stream().map(Seal::position).toArray(Long[]::new))
                .param("entries", seals.stream().map(Seal::entry).toArray(UUID[]::new))
                .param("labels", seals.stream().map(Seal::label).toArray(Integer[]::new))
                .param("digests", seals.stream().map(Seal::digest).toArray(String[]::new))
                .param("hashes", seals.stream().map(Seal::hash).toArray(String[]::new))
                .update();
    }
}
