package chancery.observations.measures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureFilter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Measures by what stands in their own row, and what they are linked to.
@Repository
public class MeasureLists {

    private static final int MOST = 5_000;

    private final ReaderSql sql;

    MeasureLists(ReaderSql sql) {
        this.sql = sql;
    }

    /// What matches in host, type, text and directive; stages, areas and directions are looked at
    /// by whoever knows them. Newest first.
    public List<Measure> matching(MeasureFilter filter, Reader reader) {
        return sql.as(reader)
                .sql(
                        MeasureStore.KNOWN
                                + """
                                   AND NOT EXISTS (SELECT FROM observations.measure_withdrawal gone
                                                    WHERE gone.measure = measure.record AND gone.recorded_at <= :known)
                                   AND (:host::text IS NULL OR measure.host = :host)
                                   AND (:type::text IS NULL OR measure.type = :type)
                                   AND (:text = '' OR strpos(lower(concat_ws(E'\\n', measure.title, measure.title_en,
                                                                  measure.identifier, measure.summary)), lower(:text)) > 0)
                                   AND (:directive::uuid IS NULL OR EXISTS (
                                        SELECT FROM observations.measure_link link
                                          LEFT JOIN engagements.commitment ON commitment.id = link.commitment
                                          LEFT JOIN directives.tasking ON tasking.id = commitment.tasking
                                         WHERE link.measure = measure.record AND NOT link.withdrawn
                                           AND link.recorded_at <= :known
                                           AND NOT EXISTS (SELECT FROM observations.measure_link later
                                                            WHERE later.replaces = link.id AND later.recorded_at <= :known)
                                           AND :directive IN (link.directive, tasking.directive)))
                                 ORDER BY measure.record DESC
                                 LIMIT :most
                                """)
                .param("known", Timestamp.from(filter.known()))
                .param("host", filter.host().map(CountryCode::text).orElse(null))
                .param("type", filter.type().map(Enum::name).orElse(null))
                .param("text", filter.text())
                .param("directive", filter.directive().orElse(null))
                .param("most", MOST)
                .query(MeasureStore::measure)
                .list();
    }

    /// The measures that took the place of this one, as known at a time.
    public List<Measure> supersededBy(UUID measure, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        MeasureStore.KNOWN
                                + """
                                   AND measure.supersedes = :measure
                                   AND NOT EXISTS (SELECT FROM observations.measure_withdrawal gone
                                                    WHERE gone.measure = measure.record AND gone.recorded_at <= :known)
                                 ORDER BY measure.record
                                """)
                .param("measure", measure)
                .param("known", Timestamp.from(known))
                .query(MeasureStore::measure)
                .list();
    }
}
