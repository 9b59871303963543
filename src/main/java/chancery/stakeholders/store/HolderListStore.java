package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.stakeholders.Holder;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/// Holders of any host, by when they began and by when somebody has to make sure of them.
@Repository
public class HolderListStore {

    private final ReaderSql sql;

    HolderListStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Whose holding began after a day, in any host, newest first.
    public List<Holder> begunAfter(LocalDate day, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(HolderStore.KNOWN + "AND holder.valid_from > :day" + HolderStore.NEWEST_FIRST)
                .param("known", Timestamp.from(known))
                .param("day", Date.valueOf(day))
                .query(HolderStore::holder)
                .list();
    }

    /// Who holds an office on a day and has to be made sure of by then, longest due first.
    public List<Holder> dueOn(LocalDate day, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        HolderStore.KNOWN
                                + """
                                AND holder.verify_by <= :day
                                AND holder.valid_from <= :day
                                AND (holder.valid_to IS NULL OR holder.valid_to > :day)
                                ORDER BY holder.verify_by, holder.name, holder.record
                                """)
                .param("known", Timestamp.from(known))
                .param("day", Date.valueOf(day))
                .query(HolderStore::holder)
                .list();
    }
}
