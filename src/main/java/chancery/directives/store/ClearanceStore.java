package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.Clearance;
import chancery.directives.Directive;
import chancery.directives.Directive.InClearance;
import chancery.directives.DirectiveCore;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Which offices were asked to clear a text, and what each said.
@Repository
public class ClearanceStore {

    private final ReaderSql sql;

    ClearanceStore(ReaderSql sql) {
        this.sql = sql;
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

    /// Notes that an office was asked, or what it decided; facts, never changed.
    public void note(
            UUID id, Directive directive, Clearance clearance, Optional<UUID> by, Reader writer) {
        int version = directive.version().number();
        note(id, directive, version, directive.core().label(), clearance, by, writer);
    }

    /// The same about a version that is not in force yet.
    public void note(
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

    /// A text with what the offices that were asked said of it.
    InClearance inClearance(DirectiveCore core, Reader reader) {
        var words = clearances(core.id(), core.version().number(), reader);
        Set<UUID> asked = words.stream().map(Clearance::office).collect(Collectors.toSet());
        Set<UUID> cleared =
                words.stream()
                        .filter(word -> word.decision().clears())
                        .map(Clearance::office)
                        .collect(Collectors.toSet());
        return new InClearance(core, asked, cleared);
    }
}
