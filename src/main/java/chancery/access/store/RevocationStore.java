package chancery.access.store;

import chancery.access.Token;
import chancery.database.KeeperSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Ends tokens before their time.
@Repository
public class RevocationStore {

    private final KeeperSql keeper;

    RevocationStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// Revokes one token of the officer; answers whether there was one to revoke.
    public boolean revoke(UUID officer, UUID token, Instant at) {
        return keeper.keep(sql ->
                sql.sql(
                                        """
                                        UPDATE access.token SET revoked_at = :at
                                         WHERE id = :id AND officer = :officer AND revoked_at IS NULL
                                        """)
                                .param("at", Timestamp.from(at))
                                .param("id", token)
                                .param("officer", officer)
                                .update()
                        == 1);
    }

    /// Revokes the token that was shown, whoever's it is.
    public void revoke(Token token, Instant at) {
        keeper.keep(sql ->
                sql.sql(
                                "UPDATE access.token SET revoked_at = :at WHERE digest = :digest AND revoked_at IS NULL")
                        .param("at", Timestamp.from(at))
                        .param("digest", token.digest())
                        .update());
    }

    /// Revokes every token of a kind.
    public void revokeAll(Token.Kind kind, Instant at) {
        keeper.keep(sql ->
                sql.sql(
                                "UPDATE access.token SET revoked_at = :at WHERE kind = :kind AND revoked_at IS NULL")
                        .param("at", Timestamp.from(at))
                        .param("kind", kind.name())
                        .update());
    }

    /// Revokes every token of an officer, of whatever kind.
    public void revokeAllOf(UUID officer, Instant at) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.token SET revoked_at = :at
                                 WHERE officer = :officer AND revoked_at IS NULL
                                """)
                        .param("at", Timestamp.from(at))
                        .param("officer", officer)
                        .update());
    }

    /// Ends every session of an officer, as after a change of password.
    public void revokeSessions(UUID officer, Instant at) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.token SET revoked_at = :at
                                 WHERE officer = :officer AND kind IN ('SESSION', 'RESET') AND revoked_at IS NULL
                                """)
                        .param("at", Timestamp.from(at))
                        .param("officer", officer)
                        .update());
    }
}
