package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import org.springframework.stereotype.Repository;

/// Names of officials in a public role: holders of host offices, and our own.
@Repository
public class OfficialNameStore {

    private final ReaderSql sql;

    OfficialNameStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Whether the words are, or end with, the name of an official.
    public boolean isKnown(String words, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT EXISTS (SELECT FROM stakeholders.holder WHERE :words LIKE '%' || holder.name)
                            OR EXISTS (SELECT FROM access.officer WHERE :words LIKE '%' || officer.name)
                        """)
                .param("words", words)
                .query(Boolean.class)
                .single();
    }
}
