package chancery.access.store;

import chancery.access.Account;
import chancery.access.SeatHolder;
import chancery.database.KeeperSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The list of accounts; only the keeper reads it whole.
@Repository
public class AccountStore {

    private final KeeperSql keeper;

    AccountStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// All accounts there ever were, open ones first, by name.
    ///
    /// @param seats who sits where, by officer
    public List<Account> all(Map<UUID, List<SeatHolder>> seats, Instant now) {
        return keeper.keep(sql ->
                sql.sql(
                                """
                                SELECT officer.id, officer.name, credential.sign_in, credential.password = '' AS invited,
                                       credential.locked_until, officer.closed_at, held.last_sign_in,
                                       coalesce(held.good, 0) AS good
                                  FROM access.officer
                                  JOIN access.credential ON credential.officer = officer.id
                                  LEFT JOIN (SELECT token.officer,
                                                    max(token.created_at) FILTER (WHERE token.kind = 'SESSION') AS last_sign_in,
                                                    count(*) FILTER (WHERE token.kind IN ('SESSION', 'API')
                                                                       AND token.revoked_at IS NULL
                                                                       AND token.expires_at > :now) AS good
                                               FROM access.token
                                              GROUP BY token.officer) held ON held.officer = officer.id
                                 ORDER BY officer.closed_at IS NOT NULL, officer.name, credential.sign_in
                                """)
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> account(row, seats))
                        .list());
    }

    private static Account account(ResultSet row, Map<UUID, List<SeatHolder>> seats)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Account(
                id,
                row.getString("name"),
                row.getString("sign_in"),
                seats.getOrDefault(id, List.of()),
                instant(row, "last_sign_in"),
                instant(row, "locked_until"),
                instant(row, "closed_at"),
                row.getBoolean("invited"),
                row.getInt("good"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    /// Closes an account; answers false when it was closed before.
    public boolean close(UUID officer, Instant at) {
        return keeper.keep(sql ->
                sql.sql(
                                        "UPDATE access.officer SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
                                .param("at", Timestamp.from(at))
                                .param("id", officer)
                                .update()
                        == 1);
    }
}
