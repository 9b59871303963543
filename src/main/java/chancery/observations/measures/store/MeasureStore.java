package chancery.observations.measures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.observations.Written;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureDraft;
import chancery.observations.measures.MeasureType;
import chancery.observations.measures.identifiers.IdentifierScheme;
import chancery.observations.measures.identifiers.MeasureIdentifier;
import chancery.stakeholders.AuthorityLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Acts of state, version by version.
@Repository
public class MeasureStore {

    /// Rows that stood at a time, with what a reader may see of them.
    static final String KNOWN =
            """
            SELECT measure.id, measure.record, measure.host, measure.authority, measure.level, measure.type,
                   measure.title, measure.language, measure.title_en, measure.identifier_scheme, measure.identifier,
                   measure.summary, measure.supersedes, measure.label, measure.recorded_at
              FROM observations.measure
             WHERE measure.recorded_at <= :known
               AND NOT EXISTS (SELECT FROM observations.measure later
                                WHERE later.replaces = measure.id AND later.recorded_at <= :known)
            """;

    private final ReaderSql sql;

    MeasureStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who write about one measure wait for each other until the transaction ends.
    public void takeTurn(UUID measure, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "measure " + measure)
                .query()
                .singleRow();
    }

    public Optional<Measure> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND measure.record = :id")
                .param("known", Timestamp.from(known))
                .param("id", id)
                .query(MeasureStore::measure)
                .optional();
    }

    public void add(UUID record, CountryCode host, MeasureDraft draft, Written written) {
        sql.as(written.by())
                .sql(
                        """
                        INSERT INTO observations.measure
                               (id, record, host, authority, level, type, title, language, title_en, identifier_scheme,
                                identifier, summary, supersedes, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :host, :authority, :level, :type, :title, :language, :titleEn, :scheme,
                                :identifier, :summary, :supersedes::uuid, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", written.id())
                .param("record", record)
                .param("host", host.text())
                .param("authority", draft.authority())
                .param("level", draft.level().name())
                .param("type", draft.type().name())
                .param("title", draft.title())
                .param("language", draft.language())
                .param("titleEn", draft.englishTitle())
                .param("scheme", draft.identifier().map(one -> one.scheme().name()).orElse(null))
                .param("identifier", draft.identifier().map(MeasureIdentifier::text).orElse(null))
                .param("summary", draft.summary())
                .param("supersedes", draft.supersedes().orElse(null))
                .param("replaces", written.replaces().orElse(null))
                .param("label", written.label())
                .param("at", Timestamp.from(written.at()))
                .param("by", written.by().id())
                .update();
    }

    static Measure measure(ResultSet row, int number) throws SQLException {
        return new Measure(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                new CountryCode(row.getString("host")),
                described(row),
                row.getInt("label"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static MeasureDraft described(ResultSet row) throws SQLException {
        var identifier = Optional.ofNullable(row.getString("identifier"));
        var scheme = Optional.ofNullable(row.getString("identifier_scheme"));
        return new MeasureDraft(
                row.getObject("authority", UUID.class),
                AuthorityLevel.valueOf(row.getString("level")),
                MeasureType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getString("language"),
                row.getString("title_en"),
                identifier.map(text ->
                        new MeasureIdentifier(
                                IdentifierScheme.valueOf(scheme.orElseThrow()), text)),
                row.getString("summary"),
                Optional.ofNullable(row.getObject("supersedes", UUID.class)));
    }
}
