package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.Version;
import chancery.missions.places.Scope;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Writes the texts of directives, until they are issued.
@Repository
public class WordingStore {

    private final ReaderSql sql;
    private final PointStore points;

    WordingStore(ReaderSql sql, PointStore points) {
        this.sql = sql;
        this.points = points;
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
        points.add(directive, label, version, by);
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
        points.add(directive, label, version, by);
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
}
