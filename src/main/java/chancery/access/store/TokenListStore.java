package chancery.access.store;

import chancery.access.Token;
import chancery.access.TokenListed;
import chancery.database.KeeperSql;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Lists the tokens and sessions of an officer.
@Repository
public class TokenListStore {

    private final KeeperSql keeper;

    TokenListStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// Good ones first.
    public List<TokenListed> ofOfficer(UUID officer) {
        return keeper.keep(sql ->
                sql.sql(
                                """
                                SELECT id, kind, title, created_at, expires_at, used_at, revoked_at
                                  FROM access.token
                                 WHERE officer = :officer
                                 ORDER BY revoked_at IS NOT NULL, created_at DESC
                                 LIMIT 200
                                """)
                        .param("officer", officer)
                        .query((row, number) ->
                                new TokenListed(
                                        row.getObject("id", UUID.class),
                                        Token.Kind.valueOf(row.getString("kind")),
                                        row.getString("title"),
                                        row.getTimestamp("created_at").toInstant(),
                                        row.getTimestamp("expires_at").toInstant(),
                                        Optional.ofNullable(row.getTimestamp("used_at"))
                                                .map(Timestamp::toInstant),
                                        Optional.ofNullable(row.getTimestamp("revoked_at"))
                                                .map(Timestamp::toInstant)))
                        .list());
    }
}
