package chancery.access.store;

import chancery.database.KeeperSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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

    private static final String CREDENTIALS =
            """
            SELECT credential.officer, officer.name, credential.sign_in, credential.password,
                   credential.failures, credential.locked_until
              FROM access.credential
              JOIN access.officer ON officer.id = credential.officer
             WHERE officer.closed_at IS NULL
            """;

    public Optional<Credential> find(String signIn) {
        return keeper.keep(sql ->
                sql.sql(CREDENTIALS + "AND credential.sign_in = lower(:signIn)")
                        .param("signIn", signIn)
                        .query(CredentialStore::credential)
                        .optional());
    }

    public Optional<Credential> find(UUID officer) {
        return keeper.keep(sql ->
                sql.sql(CREDENTIALS + "AND credential.officer = :officer")
                        .param("officer", officer)
                        .query(CredentialStore::credential)
                        .optional());
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                row.getObject("officer", UUID.class),
                row.getString("name"),
                row.getString("sign_in"),
                row.getString("password"),
                row.getInt("failures"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant));
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
        try {
            keeper.keep(sql -> {
                sql.sql(
                                "INSERT INTO access.officer (id, name, created_at) VALUES (:id, :name, :at)")
                        .param("id", officer)
                        .param("name", name)
                        .param("at", Timestamp.from(at))
                        .update();
                return sql.sql(
                                """
                                INSERT INTO access.credential (officer, sign_in, password)
                                VALUES (:officer, lower(:signIn), :password)
                                """)
                        .param("officer", officer)
                        .param("signIn", signIn)
                        .param("password", password)
                        .update();
            });
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
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
