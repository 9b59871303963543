package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.Directive;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Ended;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.Released;
import chancery.directives.Directive.Stage;
import chancery.directives.DirectiveCore;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Directives in PostgreSQL: where each stands. Its text lies in the [VersionStore].
@Repository
public class DirectiveStore {

    private static final String DIRECTIVES =
            """
            SELECT directive.id, directive.label, directive.stage, directive.revision, directive.office,
                   directive.drafter, directive.reference, directive.releaser, directive.released_at,
                   directive.hold_until, directive.ended_at, directive.ended_why, directive.successor
              FROM directives.directive
            """;

    private final ReaderSql sql;
    private final VersionStore versions;
    private final ClearanceStore clearances;

    DirectiveStore(ReaderSql sql, VersionStore versions, ClearanceStore clearances) {
        this.sql = sql;
        this.versions = versions;
        this.clearances = clearances;
    }

    public Directive get(UUID id, Reader reader) {
        return one(DIRECTIVES + "WHERE directive.id = :id", id, reader);
    }

    /// The same, locked until the transaction ends, and only if it is still at the version the
    /// officer read.
    public Directive lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked = one(DIRECTIVES + "WHERE directive.id = :id FOR NO KEY UPDATE", id, reader);
        expected.filter(revision -> revision != locked.revision())
                .ifPresent(revision -> {
                    throw new Outdated(locked.revision());
                });
        return locked;
    }

    private Directive one(String statement, UUID id, Reader reader) {
        return sql.as(reader)
                .sql(statement)
                .param("id", id)
                .query((row, number) -> directive(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("directive", id));
    }

    private Directive directive(ResultSet row, Reader reader) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var stage = Stage.valueOf(row.getString("stage"));
        var core =
                new DirectiveCore(
                        id,
                        row.getObject("office", UUID.class),
                        row.getObject("drafter", UUID.class),
                        row.getLong("revision"),
                        row.getInt("label"),
                        stage == Stage.RELEASED
                                ? versions.inForce(id, reader)
                                : versions.latest(id, reader));
        return switch (stage) {
            case DRAFT -> new Draft(core);
            case IN_CLEARANCE -> clearances.inClearance(core, reader);
            case HELD ->
                    new Held(
                            core,
                            row.getObject("releaser", UUID.class),
                            instant(row, "hold_until"));
            case RELEASED ->
                    new Released(
                            core,
                            row.getString("reference"),
                            row.getObject("releaser", UUID.class),
                            instant(row, "released_at"));
            case CLOSED, CANCELLED, SUPERSEDED ->
                    new Ended(
                            core,
                            stage,
                            Optional.ofNullable(row.getString("reference")),
                            instant(row, "ended_at"),
                            row.getString("ended_why"),
                            Optional.ofNullable(row.getObject("successor", UUID.class)));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
