package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.observations.incidents.GeoPrecision;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentFilter;
import chancery.observations.incidents.IncidentText;
import chancery.observations.incidents.MatterStatus;
import chancery.observations.incidents.OffenceCategory;
import chancery.observations.incidents.RightsCategory;
import chancery.observations.incidents.StatusOn;
import chancery.observations.incidents.TimePrecision;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Reads released incidents as they were known at a time.
@Repository
public class IncidentStore {

    private static final String KNOWN =
            """
            SELECT incident.id, incident.host, incident.label, office.code AS office, version.version,
                   version.occurred_on, version.time_precision, version.place, version.geo_precision, version.category,
                   version.rights, version.bias_recorded, version.counts, version.summary, version.response,
                   version.recorded_at, status.status, status.on_day,
                   (SELECT jsonb_agg(jsonb_build_array(cited.source, cited.passage, cited.credibility, cited.graded_by) ORDER BY cited.ordinal)
                      FROM observations.incident_source cited
                     WHERE cited.incident = incident.id AND cited.version = version.version) AS sources,
                   (SELECT jsonb_agg(jsonb_build_array(bearing.directive, bearing.note, bearing.source) ORDER BY bearing.ordinal)
                      FROM observations.incident_bearing bearing
                     WHERE bearing.incident = incident.id AND bearing.version = version.version) AS bearings
              FROM observations.incident
              JOIN missions.office ON office.id = incident.office
              JOIN LATERAL (SELECT * FROM observations.incident_version
                             WHERE incident_version.incident = incident.id AND incident_version.recorded_at <= :known
                             ORDER BY incident_version.version DESC LIMIT 1) version ON true
              JOIN LATERAL (SELECT * FROM observations.incident_status
                             WHERE incident_status.incident = incident.id AND incident_status.recorded_at <= :known
                             ORDER BY incident_status.recorded_at DESC, incident_status.id DESC LIMIT 1) status ON true
            """;

    private static final String NOT_MERGED =
            """
            WHERE NOT EXISTS (SELECT FROM observations.incident_merge merge
                               WHERE merge.merged = incident.id AND merge.merged_at <= :known
                                 AND NOT EXISTS (SELECT FROM observations.incident_unmerge undone
                                                  WHERE undone.merge = merge.id AND undone.unmerged_at <= :known))
            """;

    private final ReaderSql sql;

    IncidentStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Optional<Incident> find(UUID id, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "WHERE incident.id = :id")
                .param("known", Timestamp.from(known))
                .param("id", id)
                .query(IncidentStore::incident)
                .optional();
    }

    /// Incidents as known then, newest first; of those that are one matter only the one kept.
    public List<Incident> list(IncidentFilter filter, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + NOT_MERGED
                                + """
                                AND (:host::text IS NULL OR incident.host = :host)
                                AND (:category::text IS NULL OR version.category LIKE :category || '%')
                                AND (:status::text IS NULL OR status.status = :status)
                                AND (:from::date IS NULL OR version.occurred_on >= :from::date)
                                AND (:to::date IS NULL OR version.occurred_on <= :to::date)
                                AND (:directive::uuid IS NULL
                                     OR EXISTS (SELECT FROM observations.incident_bearing bearing
                                                 WHERE bearing.incident = incident.id AND bearing.version = version.version
                                                   AND bearing.directive = :directive::uuid))
                                AND (version.place || ' ' || version.summary) ILIKE '%' || :text || '%'
                                ORDER BY version.occurred_on DESC, incident.id
                                LIMIT 5000
                                """)
                .param("known", Timestamp.from(known))
                .param("host", filter.host().map(CountryCode::text).orElse(null))
                .param("category", filter.category().map(OffenceCategory::code).orElse(null))
                .param("status", filter.status().map(MatterStatus::name).orElse(null))
                .param("from", filter.from().map(Date::valueOf).orElse(null))
                .param("to", filter.to().map(Date::valueOf).orElse(null))
                .param("directive", filter.directive().orElse(null))
                .param("text", escaped(filter.text()))
                .query(IncidentStore::incident)
                .list();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        return new Incident(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new OfficeCode(row.getString("office")),
                text(row),
                new StatusOn(
                        MatterStatus.valueOf(row.getString("status")),
                        row.getObject("on_day", LocalDate.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getInt("label"));
    }

    private static IncidentText text(ResultSet row) throws SQLException {
        return new IncidentText(
                new CountryCode(row.getString("host")),
                row.getObject("occurred_on", LocalDate.class),
                TimePrecision.valueOf(row.getString("time_precision")),
                row.getString("place"),
                GeoPrecision.valueOf(row.getString("geo_precision")),
                new OffenceCategory(row.getString("category")),
                Optional.ofNullable(row.getString("rights")).map(RightsCategory::valueOf),
                row.getBoolean("bias_recorded"),
                Kept.counts(row.getString("counts")),
                row.getString("summary"),
                row.getString("response"),
                Kept.citations(Optional.ofNullable(row.getString("sources"))),
                Kept.bearings(Optional.ofNullable(row.getString("bearings"))));
    }
}
