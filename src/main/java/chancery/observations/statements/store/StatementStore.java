package chancery.observations.statements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.SaltedDigest;
import chancery.kernel.CountryCode;
import chancery.observations.Stance;
import chancery.observations.statements.Statement;
import chancery.observations.statements.StatementChannel;
import chancery.observations.statements.StatementFilter;
import chancery.observations.statements.StatementSide;
import chancery.observations.statements.StatementText;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Statements, row by row.
@Repository
public class StatementStore {

    private static final String KNOWN =
            """
            SELECT statement.*, coalesce(office.name, host_office.title_en || ', ' || authority.name_en, '') AS speaker_name,
                   host_office.authority
              FROM observations.statement
              LEFT JOIN missions.office ON statement.side = 'OURS' AND office.id = statement.speaker
              LEFT JOIN stakeholders.host_office_now host_office ON host_office.record = statement.speaker
              LEFT JOIN stakeholders.authority_now authority ON authority.record = host_office.authority
             WHERE statement.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.statement later
                                WHERE later.replaces = statement.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    StatementStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// How a row stands among the others.
    public record Row(
            UUID id,
            UUID record,
            Optional<UUID> replaces,
            SaltedDigest digest,
            int label,
            Instant at) {}

    /// Lets those who correct one statement wait for each other until the transaction ends.
    public void takeTurn(UUID statement, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "statement " + statement)
                .query()
                .singleRow();
    }

    public Optional<Statement> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND statement.record = :id")
                .param("known", Timestamp.from(known))
                .param("id", id)
                .query(StatementStore::statement)
                .optional();
    }

    public List<Statement> restingOn(UUID source, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + "AND statement.source = :source ORDER BY statement.said_on, statement.record")
                .param("known", Timestamp.from(known))
                .param("source", source)
                .query(StatementStore::statement)
                .list();
    }

    public List<Statement> list(StatementFilter filter, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + """
                                AND (:host::text IS NULL OR statement.host = :host)
                                AND (:side::text IS NULL OR statement.side = :side)
                                AND (:directive::uuid IS NULL OR statement.directive = :directive::uuid)
                                AND (:point::int IS NULL OR statement.point = :point::int)
                                AND (:from::date IS NULL OR statement.said_on >= :from::date)
                                AND (:to::date IS NULL OR statement.said_on <= :to::date)
                                AND strpos(lower(statement.extract), lower(:text)) > 0
                                ORDER BY statement.said_on DESC, statement.record
                                LIMIT 5000
                                """)
                .param("known", Timestamp.from(known))
                .param("host", filter.host().map(CountryCode::text).orElse(null))
                .param("side", filter.side().map(Enum::name).orElse(null))
                .param("directive", filter.directive().orElse(null))
                .param("point", filter.point().orElse(null))
                .param("from", filter.from().map(Date::valueOf).orElse(null))
                .param("to", filter.to().map(Date::valueOf).orElse(null))
                .param("text", filter.text())
                .query(StatementStore::statement)
                .list();
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                new StatementText(
                        new CountryCode(row.getString("host")),
                        StatementSide.valueOf(row.getString("side")),
                        row.getObject("speaker", UUID.class),
                        StatementChannel.valueOf(row.getString("channel")),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("language"),
                        row.getString("extract"),
                        row.getString("address"),
                        row.getString("archived"),
                        Optional.ofNullable(row.getObject("source", UUID.class)),
                        Optional.ofNullable(row.getObject("directive", UUID.class)),
                        Optional.ofNullable(row.getObject("point", Integer.class)),
                        Stance.valueOf(row.getString("stance"))),
                row.getString("speaker_name"),
                Optional.ofNullable(row.getObject("authority", UUID.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getInt("label"));
    }
}
