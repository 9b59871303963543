package chancery.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// Looks whether an external PostgreSQL can be worked on, and says in one sentence why not.
final class ExternalServer {

    /// The version whose SQL Chancery is written in.
    static final int OLDEST = 18;

    private static final String MAY_MAKE_ROLES =
            """
            SELECT has_database_privilege(current_database(), 'CREATE') AS schemas,
                   (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user)
                       OR (SELECT count(*) = 2 FROM pg_roles WHERE rolname IN ('chancery_app', 'chancery_keeper')) AS roles
            """;

    private ExternalServer() {}

    static void check(DatabaseOwner owner) {
        try (var connection =
                DriverManager.getConnection(owner.url(), owner.name(), owner.password())) {
            refusalOf(connection.getMetaData().getDatabaseMajorVersion(), owner)
                    .or(() -> missingRight(connection, owner))
                    .ifPresent(sentence -> {
                        throw new DatabaseUnavailable(sentence);
                    });
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(sentence(failure, owner), failure);
        }
    }

    /// Why a server of this version is not enough.
    static Optional<String> refusalOf(int version, DatabaseOwner owner) {
        return version >= OLDEST
                ? Optional.empty()
                : Optional.of(
                        "Chancery needs PostgreSQL %d or later; %s runs version %d."
                                .formatted(OLDEST, owner.url(), version));
    }

    private static Optional<String> missingRight(Connection connection, DatabaseOwner owner) {
        try (var statement = connection.createStatement();
                var rights = statement.executeQuery(MAY_MAKE_ROLES)) {
            rights.next();
            if (!rights.getBoolean("schemas")) {
                return Optional.of(
                        "The user %s may not make schemas at %s; make it the owner of the database."
                                .formatted(owner.name(), owner.url()));
            }
            return rights.getBoolean("roles")
                    ? Optional.empty()
                    : Optional.of(
                            "The user %s may not make the roles chancery_app and chancery_keeper: run ALTER ROLE %s CREATEROLE as an administrator of PostgreSQL."
                                    .formatted(owner.name(), owner.name()));
        } catch (SQLException failure) {
            return Optional.of(sentence(failure, owner));
        }
    }

    private static String sentence(SQLException failure, DatabaseOwner owner) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" ->
                    "PostgreSQL at %s does not accept the user %s with this password; check CHANCERY_DATABASE_USER and CHANCERY_DATABASE_PASSWORD."
                            .formatted(owner.url(), owner.name());
            case "3D000" ->
                    "There is no such database at %s; create it for the user %s first."
                            .formatted(owner.url(), owner.name());
            case "08001", "08004", "08006" ->
                    "No PostgreSQL answers at %s; CHANCERY_DATABASE_URL is an address such as jdbc:postgresql://db.example:5432/chancery."
                            .formatted(owner.url());
            default ->
                    "PostgreSQL at %s cannot be used: %s"
                            .formatted(owner.url(), failure.getMessage());
        };
    }
}
