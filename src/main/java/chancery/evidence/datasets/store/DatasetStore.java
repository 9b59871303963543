package chancery.evidence.datasets.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.DatasetFilter;
import chancery.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which datasets there are.
@Repository
public class DatasetStore {

    private final ReaderSql sql;
    private final DatasetRows rows;

    DatasetStore(ReaderSql sql, DatasetRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    public Dataset get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(DatasetRows.DATASETS + "WHERE dataset.id = :id")
                .param("id", id)
                .query(rows::dataset)
                .optional()
                .orElseThrow(() -> new NotFound("dataset", id));
    }

    /// By publisher, title and edition, the newest first.
    public List<Dataset> list(DatasetFilter filter, Reader reader) {
        return sql.as(reader)
                .sql(
                        DatasetRows.DATASETS
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
                .query(rows::dataset)
                .list();
    }

    /// Datasets taken from a source, by title.
    public List<Dataset> restingOn(UUID source, Reader reader) {
        return sql.as(reader)
                .sql(
                        DatasetRows.DATASETS
                                + """
                                WHERE dataset.source = :source
                                ORDER BY dataset.title, dataset.recorded_at DESC
                                """)
                .param("source", source)
                .query(rows::dataset)
                .list();
    }

    /// Editions of one table, the newest first.
    public List<Dataset> ofTable(String table, Reader reader) {
        return sql.as(reader)
                .sql(
                        DatasetRows.DATASETS
                                + """
                                WHERE dataset.guide ->> 'table' = :table
                                ORDER BY dataset.recorded_at DESC, dataset.id DESC
                                """)
                .param("table", table)
                .query(rows::dataset)
                .list();
    }
}
