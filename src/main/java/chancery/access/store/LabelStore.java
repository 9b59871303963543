package chancery.access.store;

import chancery.database.KeeperSql;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Labels in PostgreSQL: each distinct audience is one row.
@Repository
public class LabelStore {

    private final KeeperSql keeper;

    LabelStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// The number of the label with this audience, made when there is none; kept even if the
    /// caller's work is not.
    public int intern(Set<UUID> offices) {
        var audience = offices.stream().sorted().toArray(UUID[]::new);
        return keeper.keep(sql ->
                sql.sql("SELECT access.intern_label(:audience::uuid[])")
                        .param("audience", audience)
                        .query(Integer.class)
                        .single());
    }

    /// Everybody who may read under one of these labels.
    public Set<UUID> audienceOf(Set<Integer> labels) {
        return keeper.keep(sql ->
                Set.copyOf(
                        sql.sql(
                                        """
                                        SELECT DISTINCT unnest(label.audience) FROM access.label
                                         WHERE label.number = ANY (:labels)
                                        """)
                                .param("labels", labels.toArray(Integer[]::new))
                                .query(UUID.class)
                                .list()));
    }
}
