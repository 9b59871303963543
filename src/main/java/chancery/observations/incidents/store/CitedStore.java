package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.incidents.CitesIncidents.Citing;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What rests on what: incidents on sources, directives' notes on incidents.
@Repository
public class CitedStore {

    private final ReaderSql sql;

    CitedStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Incidents that cite the source now, in their text, in a note on a directive or for a status.
    public List<UUID> restingOn(UUID source, Instant now, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT incident.id
                          FROM observations.incident
                          JOIN LATERAL (SELECT max(version.version) AS version FROM observations.incident_version version
                                         WHERE version.incident = incident.id AND version.recorded_at <= :now) latest ON true
                         WHERE EXISTS (SELECT FROM observations.incident_source cited
                                        WHERE cited.source = :source AND cited.incident = incident.id AND cited.version = latest.version)
                            OR EXISTS (SELECT FROM observations.incident_bearing bearing
                                        WHERE bearing.source = :source AND bearing.incident = incident.id AND bearing.version = latest.version)
                            OR EXISTS (SELECT FROM observations.incident_status status
                                        WHERE status.source = :source AND status.incident = incident.id)
                         ORDER BY incident.recorded_at, incident.id
                        """)
                .param("source", source)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /// The directives on which the incident bears, as far as the reader has them.
    public List<Citing> directives(UUID incident, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT directive.id, current.subject
                          FROM observations.incident_bearing bearing
                          JOIN directives.directive ON directive.id = bearing.directive
                          JOIN LATERAL (SELECT version.subject FROM directives.version
                                         WHERE version.directive = directive.id ORDER BY version.number DESC LIMIT 1) current ON true
                         WHERE bearing.incident = :incident
                           AND bearing.version = (SELECT max(version.version) FROM observations.incident_version version
                                                   WHERE version.incident = :incident)
                         ORDER BY current.subject, directive.id
                        """)
                .param("incident", incident)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Citing(
                            "observations.cited.directive",
                            id,
                            row.getString("subject"),
                            "/directives/" + id);
                })
                .list();
    }
}
