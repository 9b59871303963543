package chancery.directives.store;

import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.WrittenMaterial;
import chancery.kernel.ApproachLevel;
import chancery.kernel.Precedence;
import chancery.missions.places.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The text of a version as it lies in PostgreSQL.
final class VersionRows {

    static final String VERSIONS =
            """
            SELECT version.directive, version.number, version.kind, version.subject, version.objective,
                   version.background, version.action_requested, version.precedence, version.info_precedence,
                   version.addressees, version.informed, version.deliver_by, version.report_by,
                   version.report_days, version.level, version.latitude, version.written_material, version.tags,
                   version.contacts, version.cited, version.cadence, version.reason, version.written_by,
                   version.written_at, version.issued_at
              FROM directives.version
             WHERE version.directive = :directive
            """;

    private VersionRows() {}

    static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                DirectiveKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("objective"),
                row.getString("background"),
                row.getString("action_requested"),
                Precedence.valueOf(row.getString("precedence")),
                Precedence.valueOf(row.getString("info_precedence")),
                Scope.parse(row.getString("addressees")),
                Optional.of(row.getString("informed"))
                        .filter(text -> !text.isEmpty())
                        .map(Scope::parse),
                Optional.ofNullable(row.getObject("deliver_by", LocalDate.class)),
                Optional.ofNullable(row.getObject("report_by", LocalDate.class)),
                row.getInt("report_days"),
                ApproachLevel.valueOf(row.getString("level")),
                Latitude.valueOf(row.getString("latitude")),
                WrittenMaterial.valueOf(row.getString("written_material")),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("contacts"),
                List.of((String[]) row.getArray("cited").getArray()),
                Cadence.parse(row.getString("cadence")));
    }
}
