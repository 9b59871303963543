package chancery.evidence.datasets.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Dataset.Counts;
import chancery.evidence.datasets.DatasetFilter;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Vintage;
import chancery.evidence.tables.GuideFields;
import chancery.kernel.NotFound;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Which datasets there are.
@Repository
public class DatasetStore {

    private static final String DATASETS =
            """
            SELECT dataset.*, later.id AS followed_by
              FROM evidence.dataset
              LEFT JOIN evidence.dataset later ON later.follows = dataset.id
            """;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final ReaderSql sql;
    private final JsonMapper mapper;

    DatasetStore(ReaderSql sql, JsonMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    public Dataset get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(DATASETS + "WHERE dataset.id = :id")
                .param("id", id)
                .query(this::dataset)
                .optional()
                .orElseThrow(() -> new NotFound("dataset", id));
    }

    /// By publisher, title and edition, the newest first.
    public List<Dataset> list(DatasetFilter filter, Reader reader) {
        return sql.as(reader)
                .sql(
                        DATASETS
                                + """
                                WHERE (:text = '' OR strpos(lower(dataset.title || ' ' || dataset.publisher || ' ' || dataset.table_name), lower(:text)) > 0)
                                  AND (:stage = '' OR EXISTS (SELECT FROM evidence.series
                                                               WHERE series.dataset = dataset.id AND series.stage = :stage))
                                  AND (:area = '' OR EXISTS (SELECT FROM evidence.series
                                                              WHERE series.dataset = dataset.id AND series.area = :area))
                                  AND (NOT :current OR later.id IS NULL)
                                ORDER BY dataset.publisher, dataset.title, dataset.recorded_at DESC
                                """)
                .param("text", filter.text().orElse(""))
                .param("stage", filter.stage().map(Enum::name).orElse(""))
                .param("area", filter.area().orElse(""))
                .param("current", filter.currentOnly())
                .query(this::dataset)
                .list();
    }

    /// Datasets taken from a source, by title.
    public List<Dataset> restingOn(UUID source, Reader reader) {
        return sql.as(reader)
                .sql(
                        DATASETS
                                + """
                                WHERE dataset.source = :source
                                ORDER BY dataset.title, dataset.recorded_at DESC
                                """)
                .param("source", source)
                .query(this::dataset)
                .list();
    }

    /// Editions of one table, the newest first.
    public List<Dataset> ofTable(String table, Reader reader) {
        return sql.as(reader)
                .sql(
                        DATASETS
                                + """
                                WHERE dataset.guide ->> 'table' = :table
                                ORDER BY dataset.recorded_at DESC, dataset.id DESC
                                """)
                .param("table", table)
                .query(this::dataset)
                .list();
    }

    /// Nobody else takes an edition of this table until the transaction ends.
    public void takeTurn(String table, Reader by) {
        sql.as(by)
                .sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended('evidence.dataset ' || :table, 0))")
                .param("table", table)
                .query((row, number) -> number)
                .list();
    }

    public void add(Dataset dataset, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.dataset
                               (id, title, publisher, table_name, address, licence, guide, form, file_name, sha256, bytes,
                                table_digest, updated, dimensions, cells, missing, hidden, series, first_day, until_day,
                                rounded_to, source, follows, recorded_at, recorded_by)
                        VALUES (:id, :title, :publisher, :table, :address, :licence, :guide::jsonb, :form, :fileName, :sha256,
                                :bytes, :tableDigest, :updated::date, :dimensions, :cells, :missing, :hidden, :series,
                                :from, :until, :roundedTo, :source::uuid, :follows::uuid, :at, :by)
                        """)
                .param("id", dataset.id())
                .param("title", dataset.title())
                .param("publisher", dataset.publisher())
                .param("table", dataset.vintage().table())
                .param("address", dataset.address())
                .param("licence", dataset.licence())
                .param("guide", mapper.writeValueAsString(GuideFields.of(dataset.guide())))
                .param("form", dataset.form())
                .param("fileName", dataset.fileName())
                .param("sha256", dataset.capture().sha256())
                .param("bytes", dataset.capture().bytes())
                .param("tableDigest", dataset.tableDigest())
                .param("updated", dataset.vintage().updated().map(Date::valueOf).orElse(null))
                .param("dimensions", dataset.dimensions().toArray(String[]::new))
                .param("cells", dataset.counts().cells())
                .param("missing", dataset.counts().missing())
                .param("hidden", dataset.counts().hidden())
                .param("series", dataset.counts().series())
                .param("from", Date.valueOf(dataset.from()))
                .param("until", Date.valueOf(dataset.until()))
                .param("roundedTo", dataset.roundedTo())
                .param("source", dataset.source().orElse(null))
                .param("follows", dataset.follows().orElse(null))
                .param("at", Timestamp.from(dataset.recordedAt()))
                .param("by", by.id())
                .update();
    }

    private Dataset dataset(ResultSet row, int number) throws SQLException {
        return new Dataset(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("address"),
                row.getString("licence"),
                GuideFields.read(mapper.readValue(row.getString("guide"), TEXTS)),
                row.getString("form"),
                row.getString("file_name"),
                new Capture(row.getString("sha256"), row.getLong("bytes")),
                row.getString("table_digest"),
                new Vintage(
                        row.getString("table_name"),
                        Optional.ofNullable(row.getObject("updated", LocalDate.class))),
                List.of((String[]) row.getArray("dimensions").getArray()),
                new Counts(
                        row.getInt("series"),
                        row.getLong("cells"),
                        row.getLong("missing"),
                        row.getLong("hidden")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("rounded_to"),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                Optional.ofNullable(row.getObject("follows", UUID.class)),
                Optional.ofNullable(row.getObject("followed_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("recorded_by", UUID.class));
    }
}
