package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.Version;
import chancery.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The texts of directives, read back version by version.
@Repository
public class VersionStore {

    private final ReaderSql sql;
    private final PointStore points;

    VersionStore(ReaderSql sql, PointStore points) {
        this.sql = sql;
        this.points = points;
    }

    /// The version last written: the draft where there is one, else the one in force.
    public Version latest(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(VersionRows.VERSIONS + "ORDER BY version.number DESC LIMIT 1")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("version of directive", directive));
    }

    /// The version last issued.
    public Version inForce(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        VersionRows.VERSIONS
                                + "AND version.issued_at IS NOT NULL ORDER BY version.number DESC LIMIT 1")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("issued version of directive", directive));
    }

    /// An amendment that waits for its release.
    public Optional<Version> pendingAmendment(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(VersionRows.VERSIONS + "AND version.issued_at IS NULL AND version.number > 1")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .optional();
    }

    /// One version by its number.
    public Version numbered(UUID directive, int number, Reader reader) {
        return sql.as(reader)
                .sql(VersionRows.VERSIONS + "AND version.number = :number")
                .param("directive", directive)
                .param("number", number)
                .query((row, rowNumber) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("version", number));
    }

    /// All versions, first to last.
    public List<Version> all(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(VersionRows.VERSIONS + "ORDER BY version.number")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .list();
    }

    private Version version(ResultSet row, Reader reader) throws SQLException {
        var directive = row.getObject("directive", UUID.class);
        int number = row.getInt("number");
        return new Version(
                number,
                VersionRows.instruction(row),
                points.of(directive, number, reader),
                row.getString("reason"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("issued_at")).map(Timestamp::toInstant));
    }
}
