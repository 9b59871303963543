package chancery.evidence.datasets.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.ObservationFilter;
import chancery.evidence.datasets.ObservationKey;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.StoredObservation;
import chancery.kernel.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Figures and the series they stand in, read.
@Repository
public class ObservationStore {

    private static final String OBSERVATIONS =
            """
            SELECT series.id, series.dataset, series.codes, series.unit, series.metric, series.stage, series.basis,
                   series.group_code, series.definition, series.offence, series.migration_acts, series.area,
                   observation.period, observation.value, observation.absent, observation.flags,
                   observation.status, observation.line,
                   dataset.table_name, dataset.updated, dataset.sha256, dataset.bytes
              FROM evidence.series
              JOIN evidence.observation ON observation.series = series.id
              JOIN evidence.dataset ON dataset.id = series.dataset
            """;
    private static final String IN_ORDER =
            """
            ORDER BY series.area, series.offence, series.stage, series.unit, series.group_code, series.id,
                     observation.from_day, observation.period
            """;

    private final ReaderSql sql;

    ObservationStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Figures of a dataset, by place, category and group in the order of the alphabet.
    public List<StoredObservation> of(Dataset dataset, ObservationFilter filter, Reader reader) {
        return sql.as(reader)
                .sql(
                        OBSERVATIONS
                                + """
                                WHERE series.dataset = :dataset
                                  AND (:area = '' OR series.area = :area)
                                  AND (:group = '' OR series.group_code = :group)
                                  AND (:offence = '' OR series.offence = :offence)
                                  AND (:unit = '' OR series.unit = :unit)
                                  AND (:stage = '' OR series.stage = :stage)
                                  AND (:period = '' OR observation.period = :period)
                                """
                                + IN_ORDER
                                + "LIMIT :most")
                .param("dataset", dataset.id())
                .param("area", filter.area().orElse(""))
                .param("group", filter.group().orElse(""))
                .param("offence", filter.offence().orElse(""))
                .param("unit", filter.unit().orElse(""))
                .param("stage", filter.stage().map(Enum::name).orElse(""))
                .param("period", filter.period().orElse(""))
                .param("most", filter.most())
                .query(ObservationRow::read)
                .list();
    }

    /// The whole series, oldest figure first.
    public List<StoredObservation> ofSeries(Collection<UUID> series, Reader reader) {
        if (series.isEmpty()) {
            return List.of();
        }
        return sql.as(reader)
                .sql(OBSERVATIONS + "WHERE series.id IN (:series) " + IN_ORDER)
                .param("series", series)
                .query(ObservationRow::read)
                .list();
    }

    public Optional<StoredObservation> find(ObservationKey key, Reader reader) {
        return sql.as(reader)
                .sql(OBSERVATIONS + "WHERE series.id = :series AND observation.period = :period")
                .param("series", key.series())
                .param("period", key.period().text())
                .query(ObservationRow::read)
                .optional();
    }

    /// Series of a dataset in the order of their places, categories and groups.
    public List<SeriesKey> seriesOf(UUID dataset, Optional<String> area, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT series.* FROM evidence.series
                         WHERE series.dataset = :dataset AND (:area = '' OR series.area = :area)
                         ORDER BY series.area, series.offence, series.stage, series.unit, series.group_code, series.id
                         LIMIT 5000
                        """)
                .param("dataset", dataset)
                .param("area", area.orElse(""))
                .query(ObservationRow::series)
                .list();
    }

    public List<SeriesKey> series(Collection<UUID> ids, Reader reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.as(reader)
                .sql(
                        "SELECT series.* FROM evidence.series WHERE series.id IN (:ids) ORDER BY series.id")
                .param("ids", ids)
                .query(ObservationRow::series)
                .list();
    }

    public SeriesKey series(UUID id, Reader reader) {
        return sql.as(reader)
                .sql("SELECT series.* FROM evidence.series WHERE series.id = :id")
                .param("id", id)
                .query(ObservationRow::series)
                .optional()
                .orElseThrow(() -> new NotFound("series", id));
    }

    /// The places a dataset tells of, in the order of the alphabet.
    public List<String> areasOf(UUID dataset, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT DISTINCT series.area FROM evidence.series
                         WHERE series.dataset = :dataset ORDER BY series.area
                        """)
                .param("dataset", dataset)
                .query(String.class)
                .list();
    }
}
