package chancery.journal.store;

import chancery.database.KeeperSql;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.JournalLine;
import chancery.journal.Recorded;
import chancery.journal.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Entries in PostgreSQL: inserted, read, never changed.
@Repository
public class EntryStore {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ReaderSql sql;
    private final KeeperSql keeper;
    private final JdbcClient writer;

    EntryStore(ReaderSql sql, KeeperSql keeper, DataSource readersPool) {
        this.sql = sql;
        this.keeper = keeper;
        this.writer = JdbcClient.create(readersPool);
    }

    public void append(UUID id, int label, List<UUID> about, byte[] bytes, Instant at) {
        append(writer, id, label, about, bytes, at);
    }

    public void appendAsKeeper(UUID id, int label, List<UUID> about, byte[] bytes, Instant at) {
        keeper.keep(client -> {
            append(client, id, label, about, bytes, at);
            return true;
        });
    }

    private static void append(
            JdbcClient client, UUID id, int label, List<UUID> about, byte[] bytes, Instant at) {
        client.sql(
                        """
                        WITH written AS (
                            INSERT INTO journal.entry (id, label, about, bytes, recorded_at)
                            VALUES (:id, :label, :about, :bytes, :at)
                        )
                        INSERT INTO journal.unsealed (entry, recorded_at) VALUES (:id, :at)
                        """)
                .param("id", id)
                .param("label", label)
                .param("about", about.toArray(UUID[]::new))
                .param("bytes", bytes)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Recorded> about(UUID record, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT entry.id, entry.bytes, entry.recorded_at
                          FROM journal.entry
                         WHERE entry.about @> ARRAY[:record]::uuid[]
                         ORDER BY entry.recorded_at, entry.id
                        """)
                .param("record", record)
                .query(EntryStore::recorded)
                .list();
    }

    public List<JournalLine> after(long position, int most, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT seal.position, seal.entry, seal.label, seal.digest, seal.hash, entry.bytes
                          FROM journal.seal
                          LEFT JOIN journal.entry ON entry.id = seal.entry
                         WHERE seal.position > :position
                         ORDER BY seal.position
                         LIMIT :most
                        """)
                .param("position", position)
                .param("most", most)
                .query(EntryStore::line)
                .list();
    }

    /// The last sealed position, 0 when nothing is sealed yet.
    public long length(Reader reader) {
        return sql.as(reader)
                .sql("SELECT coalesce(max(seal.position), 0) FROM journal.seal")
                .query(Long.class)
                .single();
    }

    public Optional<Instant> oldestUnsealed(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT min(unsealed.recorded_at) AS oldest FROM journal.unsealed
                        """)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("oldest")))
                .single()
                .map(Timestamp::toInstant);
    }

    static Recorded recorded(ResultSet row, int number) throws SQLException {
        Map<String, Object> facts =
                MAPPER.readValue(row.getBytes("bytes"), new TypeReference<>() {});
        return new Recorded(
                row.getObject("id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                UUID.fromString(String.valueOf(facts.get("by"))),
                String.valueOf(facts.get("kind")),
                facts);
    }

    static JournalLine line(ResultSet row, int number) throws SQLException {
        var seal =
                new Seal(
                        row.getLong("position"),
                        row.getObject("entry", UUID.class),
                        row.getInt("label"),
                        row.getString("digest"),
                        row.getString("hash"));
        return new JournalLine(
                seal,
                Optional.ofNullable(row.getBytes("bytes"))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }
}
