package chancery.access.store;

import chancery.access.Token;
import chancery.database.KeeperSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The register of tokens; only the keeper reads this.
@Repository
public class TokenStore {

    private final KeeperSql keeper;

    TokenStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// Whom a good token stands for.
    public record Bearer(UUID token, UUID officer, String name, String signIn) {}

    public void keep(
            UUID id,
            Token token,
            Optional<UUID> officer,
            Token.Kind kind,
            String title,
            Instant at,
            Instant until) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                INSERT INTO access.token (id, digest, officer, kind, title, created_at, expires_at)
                                VALUES (:id, :digest, :officer::uuid, :kind, :title, :at, :until)
                                """)
                        .param("id", id)
                        .param("digest", token.digest())
                        .param("officer", officer.orElse(null))
                        .param("kind", kind.name())
                        .param("title", title)
                        .param("at", Timestamp.from(at))
                        .param("until", Timestamp.from(until))
                        .update());
    }

    /// The bearer of a token of this kind that is neither expired nor revoked; its use is noted
    /// once a minute.
    public Optional<Bearer> bearer(Token token, Token.Kind kind, Instant now) {
        return keeper.keep(sql -> {
            var bearer =
                    sql.sql(
                                    """
                                    SELECT token.id AS token, officer.id AS officer, officer.name, credential.sign_in,
                                           coalesce(token.used_at < :now::timestamptz - interval '1 minute', true) AS stale
                                      FROM access.token
                                      JOIN access.officer ON officer.id = token.officer
                                      JOIN access.credential ON credential.officer = officer.id
                                     WHERE token.digest = :digest
                                       AND token.kind = :kind
                                       AND token.revoked_at IS NULL
                                       AND token.expires_at > :now
                                       AND officer.closed_at IS NULL
                                    """)
                            .param("digest", token.digest())
                            .param("kind", kind.name())
                            .param("now", Timestamp.from(now))
                            .query((row, number) -> new Found(bearer(row), row.getBoolean("stale")))
                            .optional();
            bearer.filter(Found::stale)
                    .ifPresent(found ->
                            sql.sql("UPDATE access.token SET used_at = :now WHERE id = :id")
                                    .param("now", Timestamp.from(now))
                                    .param("id", found.bearer().token())
                                    .update());
            return bearer.map(Found::bearer);
        });
    }

    private record Found(Bearer bearer, boolean stale) {}

    private static Bearer bearer(ResultSet row) throws SQLException {
        return new Bearer(
                row.getObject("token", UUID.class),
                row.getObject("officer", UUID.class),
                row.getString("name"),
                row.getString("sign_in"));
    }

    /// Whether a token without an officer (for first setting-up) is good.
    public boolean isGood(Token token, Token.Kind kind, Instant now) {
        return keeper.keep(sql ->
                sql.sql(
                                """
                                SELECT EXISTS (SELECT FROM access.token
                                                WHERE digest = :digest AND kind = :kind AND revoked_at IS NULL AND expires_at > :now)
                                """)
                        .param("digest", token.digest())
                        .param("kind", kind.name())
                        .param("now", Timestamp.from(now))
                        .query(Boolean.class)
                        .single());
    }
}
