package chancery.evidence.datasets.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.tables.GuideTexts;
import java.sql.Date;
import java.sql.Timestamp;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps datasets, one edition of a table after the other.
@Repository
public class DatasetKeeping {

    private final ReaderSql sql;
    private final JsonMapper mapper;

    DatasetKeeping(ReaderSql sql, JsonMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
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
                .param("guide", mapper.writeValueAsString(GuideTexts.of(dataset.guide())))
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
}
