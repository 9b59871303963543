package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceFilter;
import java.util.List;
import org.springframework.stereotype.Repository;

/// Sources as they are looked for.
@Repository
public class SourceListStore {

    private final ReaderSql sql;

    SourceListStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// By publisher and title.
    public List<Source> list(SourceFilter filter, int most, Reader reader) {
        return sql.as(reader)
                .sql(
                        SourceRows.KNOWN
                                + """
                                  AND (:text::text IS NULL
                                       OR position(lower(:text) IN lower(source.publisher || ' ' || source.title || ' ' || source.identifier)) > 0)
                                  AND (:kind::text IS NULL OR source.kind = :kind)
                                  AND (:standing::text IS NULL OR coalesce(standing.standing, 'STANDS') = :standing)
                                  AND (:reliability::text IS NULL OR graded.grade = :reliability)
                                ORDER BY source.publisher, source.title, source.record
                                LIMIT :most
                                """)
                .param("text", filter.text().orElse(null))
                .param("kind", filter.kind().map(Enum::name).orElse(null))
                .param("standing", filter.standing().map(Enum::name).orElse(null))
                .param("reliability", filter.reliability().map(Enum::name).orElse(null))
                .param("most", most)
                .query(SourceRows::source)
                .list();
    }
}
