package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.Directive.Stage;
import chancery.directives.DirectiveLink;
import chancery.directives.DirectiveListed;
import chancery.directives.wording.DirectiveKind;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Directives as they are looked for: by name, in lists, by what took their place.
@Repository
public class DirectiveLists {

    private final ReaderSql sql;

    DirectiveLists(ReaderSql sql) {
        this.sql = sql;
    }

    /// The id behind an id or a reference, if the reader may know.
    public Optional<UUID> idOf(String key, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT directive.id FROM directives.directive
                         WHERE directive.reference = :key OR directive.id::text = :key
                        """)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /// Directives the reader may see, newest first.
    ///
    /// @param text part of reference or subject; empty for all
    public List<DirectiveListed> list(
            String text, Optional<Stage> stage, LocalDate today, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT directive.id, directive.reference, version.subject, version.kind, directive.stage,
                               directive.released_at, count(tasking.id) AS taskings,
                               count(tasking.id) FILTER (
                                   WHERE tasking.state NOT IN ('EXCUSED', 'DECLINED', 'CLOSED', 'REPORTED')) AS open,
                               min(due.deliver_by) AS next
                          FROM directives.directive
                          JOIN LATERAL (SELECT version.subject, version.kind
                                          FROM directives.version
                                         WHERE version.directive = directive.id
                                           AND (directive.issued = 0 OR version.number = directive.issued)
                                         ORDER BY version.number DESC
                                         LIMIT 1) version ON true
                          LEFT JOIN directives.tasking ON tasking.directive = directive.id
                          LEFT JOIN LATERAL (SELECT min(round.deliver_by) AS deliver_by
                                               FROM directives.round
                                              WHERE round.tasking = tasking.id AND round.deliver_by >= :today) due ON true
                         WHERE (:stage = '' OR directive.stage = :stage)
                           AND (:text = '' OR version.subject ILIKE :pattern OR directive.reference ILIKE :pattern)
                         GROUP BY directive.id, version.subject, version.kind
                         ORDER BY directive.released_at DESC NULLS FIRST, directive.created_at DESC
                         LIMIT 500
                        """)
                .param("today", Date.valueOf(today))
                .param("stage", stage.map(Stage::name).orElse(""))
                .param("text", text)
                .param(
                        "pattern",
                        "%"
                                + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                                + "%")
                .query((row, number) ->
                        new DirectiveListed(
                                row.getObject("id", UUID.class),
                                Optional.ofNullable(row.getString("reference")),
                                row.getString("subject"),
                                DirectiveKind.valueOf(row.getString("kind")),
                                Stage.valueOf(row.getString("stage")),
                                Optional.ofNullable(row.getTimestamp("released_at"))
                                        .map(Timestamp::toInstant),
                                row.getLong("taskings"),
                                row.getLong("open"),
                                Optional.ofNullable(row.getObject("next", LocalDate.class))))
                .list();
    }

    /// The directives that named this one as what took their place.
    public List<DirectiveLink> supersededBy(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT directive.id, directive.reference
                          FROM directives.directive
                         WHERE directive.successor = :id
                         ORDER BY directive.ended_at
                        """)
                .param("id", id)
                .query(DirectiveLink.class)
                .list();
    }
}
