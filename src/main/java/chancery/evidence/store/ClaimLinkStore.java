package chancery.evidence.store;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.claims.ClaimLink;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.sources.Credibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Evidence beside claims, as it stands now.
@Repository
public class ClaimLinkStore {

    private final ReaderSql sql;

    ClaimLinkStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who change the evidence of one claim wait for each other.
    public void takeTurn(UUID claim, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "evidence of " + claim)
                .query()
                .singleRow();
    }

    public List<ClaimLink> of(Collection<UUID> claims, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT link.* FROM evidence.claim_link link
                         WHERE link.claim IN (:claims) AND NOT link.removed
                           AND NOT EXISTS (SELECT FROM evidence.claim_link later WHERE later.replaces = link.id)
                         ORDER BY link.role DESC, link.record
                        """)
                .param("claims", claims)
                .query(ClaimLinkStore::link)
                .list();
    }

    public void add(
            ClaimLink link, Optional<UUID> replaces, boolean removed, Instant at, Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.claim_link
                               (id, record, claim, role, source, figure, passage, credibility, graded_by, removed, replaces,
                                recorded_at, recorded_by)
                        VALUES (:id, :record, :claim, :role, :source::uuid, :figure::uuid, :passage, :credibility, :gradedBy,
                                :removed, :replaces::uuid, :at, :by)
                        """)
                .param("id", link.version())
                .param("record", link.id())
                .param("claim", link.claim())
                .param("role", link.role().name())
                .param("source", link.source().orElse(null))
                .param("figure", link.figure().orElse(null))
                .param("passage", link.passage())
                .param("credibility", link.credibility().map(Enum::name).orElse(null))
                .param("gradedBy", link.gradedBy())
                .param("removed", removed)
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    private static ClaimLink link(ResultSet row, int number) throws SQLException {
        return new ClaimLink(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                LinkRole.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                Optional.ofNullable(row.getObject("figure", UUID.class)),
                row.getString("passage"),
                Optional.ofNullable(row.getString("credibility")).map(Credibility::valueOf),
                row.getObject("graded_by", UUID.class));
    }
}
