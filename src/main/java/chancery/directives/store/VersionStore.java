package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.directives.wording.Version;
import chancery.directives.wording.WrittenMaterial;
import chancery.journal.SaltedDigest;
import chancery.kernel.ApproachLevel;
import chancery.kernel.NotFound;
import chancery.kernel.Precedence;
import chancery.missions.places.Scope;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The texts of directives: written until issued, then never altered (a trigger sees to it). It is
/// long because text, points, clearances and variants of a version are kept and read together.
@Repository
public class VersionStore {

    private static final String VERSIONS =
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

    private final ReaderSql sql;

    VersionStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The version last written: the draft where there is one, else the one in force.
    public Version latest(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS + "ORDER BY version.number DESC LIMIT 1")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("version of directive", directive));
    }

    /// The version last issued.
    public Version inForce(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        VERSIONS
                                + "AND version.issued_at IS NOT NULL ORDER BY version.number DESC LIMIT 1")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("issued version of directive", directive));
    }

    /// An amendment that waits for its release.
    public Optional<Version> pendingAmendment(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS + "AND version.issued_at IS NULL AND version.number > 1")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .optional();
    }

    /// One version by its number.
    public Version numbered(UUID directive, int number, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS + "AND version.number = :number")
                .param("directive", directive)
                .param("number", number)
                .query((row, rowNumber) -> version(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("version", number));
    }

    /// All versions, first to last.
    public List<Version> all(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(VERSIONS + "ORDER BY version.number")
                .param("directive", directive)
                .query((row, number) -> version(row, reader))
                .list();
    }

    public void add(UUID directive, int label, Version version, Reader by) {
        written(
                        sql.as(by)
                                .sql(
                                        """
                                        INSERT INTO directives.version
                                               (directive, number, label, kind, subject, objective, background, action_requested, precedence,
                                                info_precedence, addressees, informed, deliver_by, report_by, report_days, level, latitude,
                                                written_material, tags, contacts, cited, cadence, reason, written_by, written_at)
                                        VALUES (:directive, :number, :label, :kind, :subject, :objective, :background, :action, :precedence,
                                                :infoPrecedence, :addressees, :informed, :deliverBy::date, :reportBy::date, :reportDays,
                                                :level, :latitude, :material, :tags, :contacts, :cited, :cadence, :reason, :writtenBy, :writtenAt)
                                        """),
                        directive,
                        label,
                        version)
                .update();
        addPoints(directive, label, version, by);
    }

    /// Rewords a version that has not been issued.
    public void rewrite(UUID directive, int label, Version version, Reader by) {
        written(
                        sql.as(by)
                                .sql(
                                        """
                                        UPDATE directives.version
                                           SET label = :label, kind = :kind, subject = :subject, objective = :objective,
                                               background = :background, action_requested = :action, precedence = :precedence,
                                               info_precedence = :infoPrecedence, addressees = :addressees, informed = :informed,
                                               deliver_by = :deliverBy::date, report_by = :reportBy::date, report_days = :reportDays,
                                               level = :level, latitude = :latitude, written_material = :material, tags = :tags,
                                               contacts = :contacts, cited = :cited, cadence = :cadence, reason = :reason,
                                               written_by = :writtenBy, written_at = :writtenAt
                                         WHERE directive = :directive AND number = :number
                                        """),
                        directive,
                        label,
                        version)
                .update();
        sql.as(by)
                .sql(
                        "DELETE FROM directives.point WHERE directive = :directive AND version = :version")
                .param("directive", directive)
                .param("version", version.number())
                .update();
        addPoints(directive, label, version, by);
    }

    /// Issues a version: from now on its text stands. Answers the digest for the journal.
    public String issue(UUID directive, Version version, Instant at, Reader by) {
        var digest = SaltedDigest.of(version.instruction().toString() + version.points());
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.version
                           SET issued_at = :at, salt = :salt, digest = :digest
                         WHERE directive = :directive AND number = :number
                        """)
                .param("at", Timestamp.from(at))
                .param("salt", digest.salt())
                .param("digest", digest.digest())
                .param("directive", directive)
                .param("number", version.number())
                .update();
        return digest.digest();
    }

    /// Opens the unissued text to those it goes to; each point only to those who have it.
    public void open(
            UUID directive, int version, int label, Map<Integer, Integer> labelOfPoint, Reader by) {
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.point
                           SET label = given.label
                          FROM unnest(:numbers::int[], :labels::int[]) AS given(number, label)
                         WHERE point.directive = :directive AND point.version = :version AND point.number = given.number
                        """)
                .param("numbers", labelOfPoint.keySet().toArray(Integer[]::new))
                .param("labels", labelOfPoint.values().toArray(Integer[]::new))
                .param("directive", directive)
                .param("version", version)
                .update();
        sql.as(by)
                .sql(
                        "UPDATE directives.version SET label = :label WHERE directive = :directive AND number = :version")
                .param("label", label)
                .param("directive", directive)
                .param("version", version)
                .update();
    }

    private static StatementSpec written(
            StatementSpec statement, UUID directive, int label, Version version) {
        var text = version.instruction();
        return statement
                .param("directive", directive)
                .param("number", version.number())
                .param("label", label)
                .param("kind", text.kind().name())
                .param("subject", text.subject())
                .param("objective", text.objective())
                .param("background", text.background())
                .param("action", text.actionRequested())
                .param("precedence", text.precedence().name())
                .param("infoPrecedence", text.infoPrecedence().name())
                .param("addressees", text.addressees().toString())
                .param("informed", text.informed().map(Scope::toString).orElse(""))
                .param("deliverBy", text.deliverBy().map(Date::valueOf).orElse(null))
                .param("reportBy", text.reportBy().map(Date::valueOf).orElse(null))
                .param("reportDays", text.reportDays())
                .param("level", text.level().name())
                .param("latitude", text.latitude().name())
                .param("material", text.writtenMaterial().name())
                .param("tags", text.tags().toArray(String[]::new))
                .param("contacts", text.contacts())
                .param("cited", text.cited().toArray(String[]::new))
                .param("cadence", text.cadence().toString())
                .param("reason", version.reason())
                .param("writtenBy", version.writtenBy())
                .param("writtenAt", Timestamp.from(version.writtenAt()));
    }

    private void addPoints(UUID directive, int label, Version version, Reader by) {
        for (var point : version.points()) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO directives.point
                                   (directive, version, number, label, kind, text, release, verbatim, scope, worded_in, withdrawn,
                                    occasion)
                            VALUES (:directive, :version, :number, :label, :kind, :text, :release, :verbatim, :scope,
                                    :wordedIn, :withdrawn, :occasion)
                            """)
                    .param("directive", directive)
                    .param("version", version.number())
                    .param("number", point.number())
                    .param("label", label)
                    .param("kind", point.kind().name())
                    .param("text", point.text())
                    .param("release", point.release().name())
                    .param("verbatim", point.verbatim())
                    .param("scope", point.scope().toString())
                    .param("wordedIn", point.wordedIn())
                    .param("withdrawn", point.withdrawn())
                    .param("occasion", point.occasion())
                    .update();
        }
    }

    private Version version(ResultSet row, Reader reader) throws SQLException {
        var directive = row.getObject("directive", UUID.class);
        int number = row.getInt("number");
        return new Version(
                number,
                instruction(row),
                points(directive, number, reader),
                row.getString("reason"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("issued_at")).map(Timestamp::toInstant));
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
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

    /// The labels of the points of the version in force.
    public Map<Integer, Integer> pointLabels(UUID directive, Reader reader) {
        var labels = new HashMap<Integer, Integer>();
        sql.as(reader)
                .sql(
                        """
                        SELECT point.number, point.label
                          FROM directives.point
                          JOIN directives.directive ON directive.id = point.directive AND directive.issued = point.version
                         WHERE point.directive = :directive
                        """)
                .param("directive", directive)
                .query((row, number) -> labels.put(row.getInt("number"), row.getInt("label")))
                .list();
        return Map.copyOf(labels);
    }

    private List<Point> points(UUID directive, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT point.number, point.kind, point.text, point.release, point.verbatim, point.scope,
                               point.worded_in, point.withdrawn, point.occasion
                          FROM directives.point
                         WHERE point.directive = :directive
                           AND point.version = :version
                         ORDER BY point.number
                        """)
                .param("directive", directive)
                .param("version", version)
                .query((row, number) ->
                        new Point(
                                row.getInt("number"),
                                PointKind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                PointRelease.valueOf(row.getString("release")),
                                row.getBoolean("verbatim"),
                                Scope.parse(row.getString("scope")),
                                row.getInt("worded_in"),
                                row.getBoolean("withdrawn"),
                                row.getString("occasion")))
                .list();
    }
}
