package chancery.access.store;

import chancery.database.KeeperSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Officers and how they sign in; only the keeper reads this.
@Repository
public class CredentialStore {

    private final KeeperSql keeper;

    CredentialStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// What is needed to judge a password.
    public record Credential(
            UUID officer,
            String name,
            String signIn,
            String password,
            int failures,
            Optional<Instant> lockedUntil) {}

    public Optional<Credential> find(String signIn) {
        return keeper.keep(sql ->
                sql.sql(
                                """
                                SELECT credential.officer, officer.name, credential.sign_in, credential.password,
                                       credential.failures, credential.locked_until
                                  FROM access.credential
                                  JOIN access.officer ON officer.id = credential.officer
                                 WHERE credential.sign_in = lower(:signIn)
                                   AND officer.closed_at IS NULL
                                """)
                        .param("signIn", signIn)
                        .query((row, number) ->
                                new Credential(
                                        row.getObject("officer", UUID.class),
                                        row.getString("name"),
                                        row.getString("sign_in"),
                                        row.getString("password"),
                                        row.getInt("failures"),
                                        Optional.ofNullable(row.getTimestamp("locked_until"))
                                                .map(Timestamp::toInstant)))
                        .optional());
    }

    /// Whether somebody has, or had, this sign-in name.
    public boolean isTaken(String signIn) {
        return keeper.keep(sql ->
                sql.sql(
                                "SELECT EXISTS (SELECT FROM access.credential WHERE sign_in = lower(:signIn))")
                        .param("signIn", signIn)
                        .query(Boolean.class)
                        .single());
    }

    /// Opens an account; answers false when the sign-in name is taken.
    public boolean open(UUID officer, String name, String signIn, String password, Instant at) {
        return keeper.keep(sql -> {
            if (isTaken(signIn)) {
                return false;
            }
            sql.sql("INSERT INTO access.officer (id, name, created_at) VALUES (:id, :name, :at)")
                    .param("id", officer)
                    .param("name", name)
                    .param("at", Timestamp.from(at))
                    .update();
            return sql.sql(
                                    """
                                    INSERT INTO access.credential (officer, sign_in, password)
                                    VALUES (:officer, lower(:signIn), :password)
                                    ON CONFLICT (sign_in) DO NOTHING
                                    """)
                            .param("officer", officer)
                            .param("signIn", signIn)
                            .param("password", password)
                            .update()
                    == 1;
        });
    }

    public void countFailure(UUID officer, int failures, Optional<Instant> lockedUntil) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.credential
                                   SET failures = :failures, locked_until = :until::timestamptz
                                 WHERE officer = :officer
                                """)
                        .param("failures", failures)
                        .param("until", lockedUntil.map(Timestamp::from).orElse(null))
                        .param("officer", officer)
                        .update());
    }

    public void setPassword(UUID officer, String password) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.credential
                                   SET password = :password, failures = 0, locked_until = NULL
                                 WHERE officer = :officer
                                """)
                        .param("password", password)
                        .param("officer", officer)
                        .update());
    }

    public boolean isEmpty() {
        return keeper.keep(sql ->
                sql.sql("SELECT NOT EXISTS (SELECT FROM access.credential)")
                        .query(Boolean.class)
                        .single());
    }
}
