package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.Version;
import chancery.journal.SaltedDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Puts versions into the world: opened to those they go to, then never altered.
@Repository
public class IssueStore {

    private final ReaderSql sql;

    IssueStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Issues a version: from now on its text stands. Answers the digest for the journal.
    public String issue(UUID directive, Version version, Instant at, Reader by) {
        var digest = SaltedDigest.of(version.instruction().toString() + version.points());
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.version
                           SET issued_at = :at, salt = :salt, digest = :digest
                         WHERE directive = :directive AND number = :number
                        """)
                .param("at", Timestamp.from(at))
                .param("salt", digest.salt())
                .param("digest", digest.digest())
                .param("directive", directive)
                .param("number", version.number())
                .update();
        return digest.digest();
    }

    /// Opens the unissued text to those it goes to; each point only to those who have it.
    public void open(
            UUID directive, int version, int label, Map<Integer, Integer> labelOfPoint, Reader by) {
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.point
                           SET label = given.label
                          FROM unnest(:numbers::int[], :labels::int[]) AS given(number, label)
                         WHERE point.directive = :directive AND point.version = :version AND point.number = given.number
                        """)
                .param("numbers", labelOfPoint.keySet().toArray(Integer[]::new))
                .param("labels", labelOfPoint.values().toArray(Integer[]::new))
                .param("directive", directive)
                .param("version", version)
                .update();
        sql.as(by)
                .sql(
                        "UPDATE directives.version SET label = :label WHERE directive = :directive AND number = :version")
                .param("label", label)
                .param("directive", directive)
                .param("version", version)
                .update();
    }
}
