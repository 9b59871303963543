package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.Clearance;
import chancery.directives.Directive;
import chancery.directives.Directive.Core;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Ended;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.InClearance;
import chancery.directives.Directive.Released;
import chancery.directives.Directive.Stage;
import chancery.directives.DirectiveLink;
import chancery.directives.DirectiveListed;
import chancery.directives.wording.DirectiveKind;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Directives in PostgreSQL: where each stands. Its text lies in the [VersionStore]. It is long
/// because every list of directives that anybody asks for is one statement here.
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

    DirectiveStore(ReaderSql sql, VersionStore versions) {
        this.sql = sql;
        this.versions = versions;
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

    public Directive get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(DIRECTIVES + "WHERE directive.id = :id")
                .param("id", id)
                .query((row, number) -> directive(row, reader))
                .optional()
                .orElseThrow(() -> new NotFound("directive", id));
    }

    /// The same, locked until the transaction ends, and only if it is still at the version the
    /// officer read.
    public Directive lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked =
                sql.as(reader)
                        .sql(DIRECTIVES + "WHERE directive.id = :id FOR NO KEY UPDATE")
                        .param("id", id)
                        .query((row, number) -> directive(row, reader))
                        .optional()
                        .orElseThrow(() -> new NotFound("directive", id));
        expected.filter(revision -> revision != locked.revision())
                .ifPresent(revision -> {
                    throw new Outdated(locked.revision());
                });
        return locked;
    }

    public void add(Directive.Draft draft, Instant at, Reader by) {
        var core = draft.core();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO directives.directive (id, label, stage, revision, office, drafter, created_at)
                        VALUES (:id, :label, 'DRAFT', :revision, :office, :drafter, :at)
                        """)
                .param("id", core.id())
                .param("label", core.label())
                .param("revision", core.revision())
                .param("office", core.office())
                .param("drafter", core.drafter())
                .param("at", Timestamp.from(at))
                .update();
        versions.add(core.id(), core.label(), core.version(), by);
    }

    /// Keeps the stage a directive has reached.
    public void save(Directive directive, Reader by) {
        var row = Row.of(directive);
        sql.as(by)
                .sql(
                        """
                        UPDATE directives.directive
                           SET stage = :stage, revision = :revision, label = :label, issued = :issued,
                               reference = :reference, releaser = coalesce(:releaser::uuid, releaser), released_at = coalesce(:releasedAt::timestamptz, released_at),
                               hold_until = :holdUntil::timestamptz, ended_at = :endedAt::timestamptz, ended_why = :endedWhy,
                               successor = :successor::uuid
                         WHERE id = :id
                        """)
                .param("stage", directive.stage().name())
                .param("revision", directive.revision())
                .param("label", directive.core().label())
                .param(
                        "issued",
                        directive.version().issuedAt().isPresent()
                                ? directive.version().number()
                                : 0)
                .param("reference", directive.reference().orElse(null))
                .param("releaser", row.releaser().orElse(null))
                .param("releasedAt", row.releasedAt().map(Timestamp::from).orElse(null))
                .param("holdUntil", row.holdUntil().map(Timestamp::from).orElse(null))
                .param("endedAt", row.endedAt().map(Timestamp::from).orElse(null))
                .param("endedWhy", row.endedWhy().orElse(null))
                .param(
                        "successor",
                        directive instanceof Ended ended ? ended.successor().orElse(null) : null)
                .param("id", directive.id())
                .update();
    }

    /// The columns that only some stages fill.
    private record Row(
            Optional<UUID> releaser,
            Optional<Instant> releasedAt,
            Optional<Instant> holdUntil,
            Optional<Instant> endedAt,
            Optional<String> endedWhy) {

        private static final Row EMPTY =
                new Row(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        static Row of(Directive directive) {
            return switch (directive) {
                case Draft _, InClearance _ -> EMPTY;
                case Held(_, var releaser, var until) ->
                        new Row(
                                Optional.of(releaser),
                                Optional.empty(),
                                Optional.of(until),
                                Optional.empty(),
                                Optional.empty());
                case Released(_, _, var releaser, var at) ->
                        new Row(
                                Optional.of(releaser),
                                Optional.of(at),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty());
                case Ended(_, _, _, var at, var why, _) ->
                        new Row(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(at),
                                Optional.of(why));
            };
        }
    }

    /// Draws the next number of an office's series for a year; given back when the transaction
    /// fails.
    public int nextSerial(UUID office, int year, Reader by) {
        return sql.as(by)
                .sql("SELECT directives.next_serial(:office, :year)")
                .param("office", office)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// Offices asked to clear this text, or having decided on it, with the latest word of each.
    public List<Clearance> clearances(UUID directive, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT DISTINCT ON (clearance.office)
                               clearance.office, office.code, clearance.decision, clearance.comment,
                               coalesce(officer.name, '') AS decided_by, clearance.at, clearance.revision
                          FROM directives.clearance
                          JOIN missions.office ON office.id = clearance.office
                          LEFT JOIN access.officer ON officer.id = clearance.decided_by
                         WHERE clearance.directive = :directive
                           AND clearance.version = :version
                           AND clearance.revision >= coalesce(
                               (SELECT max(voided.revision) FROM directives.clearance voided
                                 WHERE voided.directive = :directive AND voided.version = :version
                                   AND voided.decision = 'VOIDED'), 0)
                           AND clearance.decision <> 'VOIDED'
                         ORDER BY clearance.office, clearance.revision DESC, clearance.at DESC
                        """)
                .param("directive", directive)
                .param("version", version)
                .query((row, number) ->
                        new Clearance(
                                row.getObject("office", UUID.class),
                                row.getString("code"),
                                Clearance.Decision.valueOf(row.getString("decision")),
                                row.getString("comment"),
                                row.getString("decided_by"),
                                row.getTimestamp("at").toInstant()))
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

    /// Notes that an office was asked, or what it decided; facts, never changed.
    public void noteClearance(
            UUID id, Directive directive, Clearance clearance, Optional<UUID> by, Reader writer) {
        int version = directive.version().number();
        noteClearance(id, directive, version, directive.core().label(), clearance, by, writer);
    }

    /// The same about a version that is not in force yet.
    public void noteClearance(
            UUID id,
            Directive directive,
            int version,
            int label,
            Clearance clearance,
            Optional<UUID> by,
            Reader writer) {
        sql.as(writer)
                .sql(
                        """
                        INSERT INTO directives.clearance
                               (id, directive, office, label, version, revision, decision, comment, decided_by, at)
                        VALUES (:id, :directive, :office, :label, :version, :revision, :decision, :comment, :by::uuid, :at)
                        """)
                .param("id", id)
                .param("directive", directive.id())
                .param("office", clearance.office())
                .param("label", label)
                .param("version", version)
                .param("revision", directive.revision())
                .param("decision", clearance.decision().name())
                .param("comment", clearance.comment())
                .param("by", by.orElse(null))
                .param("at", Timestamp.from(clearance.at()))
                .update();
    }

    private Directive directive(ResultSet row, Reader reader) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var stage = Stage.valueOf(row.getString("stage"));
        var core =
                new Core(
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
            case IN_CLEARANCE -> inClearance(core, reader);
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

    private InClearance inClearance(Core core, Reader reader) {
        var words = clearances(core.id(), core.version().number(), reader);
        Set<UUID> asked = words.stream().map(Clearance::office).collect(Collectors.toSet());
        Set<UUID> cleared =
                words.stream()
                        .filter(word -> word.decision().clears())
                        .map(Clearance::office)
                        .collect(Collectors.toSet());
        return new InClearance(core, asked, cleared);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
