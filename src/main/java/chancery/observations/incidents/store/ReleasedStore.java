package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.sources.Credibility;
import chancery.journal.SaltedDigest;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentText;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Writes what is released: incidents and the versions of their text.
@Repository
public class ReleasedStore {

    private final ReaderSql sql;

    ReleasedStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void open(UUID id, UUID office, IncidentText text, int label, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident (id, office, host, label, recorded_at, recorded_by)
                        VALUES (:id, :office, :host, :label, :at, :by)
                        """)
                .param("id", id)
                .param("office", office)
                .param("host", text.host().text())
                .param("label", label)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    /// Keeps a version; answers its digest for the journal.
    public String add(Incident incident, Reader by) {
        var text = incident.text();
        var digest = SaltedDigest.of(text.toString());
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident_version
                               (incident, version, label, occurred_on, time_precision, place, geo_precision, category, rights,
                                bias_recorded, counts, summary, response, salt, digest, recorded_at, recorded_by)
                        VALUES (:incident, :version, :label, :on, :timePrecision, :place, :geoPrecision, :category, :rights,
                                :bias, :counts::jsonb, :summary, :response, :salt, :digest, :at, :by)
                        """)
                .param("incident", incident.id())
                .param("version", incident.version())
                .param("label", incident.label())
                .param("on", Date.valueOf(text.occurredOn()))
                .param("timePrecision", text.timePrecision().name())
                .param("place", text.place())
                .param("geoPrecision", text.geoPrecision().name())
                .param("category", text.category().code())
                .param("rights", text.rights().map(Enum::name).orElse(null))
                .param("bias", text.biasRecorded())
                .param("counts", Kept.json(text.counts()))
                .param("summary", text.summary())
                .param("response", text.response())
                .param("salt", digest.salt())
                .param("digest", digest.digest())
                .param("at", Timestamp.from(incident.releasedAt()))
                .param("by", by.id())
                .update();
        addSources(incident, by);
        addBearings(incident, by);
        return digest.digest();
    }

    private void addSources(Incident incident, Reader by) {
        int ordinal = 1;
        for (var cited : incident.text().sources()) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO observations.incident_source
                                   (incident, version, ordinal, source, passage, credibility, graded_by, label)
                            VALUES (:incident, :version, :ordinal, :source, :passage, :credibility, :gradedBy, :label)
                            """)
                    .param("incident", incident.id())
                    .param("version", incident.version())
                    .param("ordinal", ordinal++)
                    .param("source", cited.source())
                    .param("passage", cited.passage())
                    .param("credibility", cited.credibility().orElse(Credibility.UNKNOWN).digit())
                    .param("gradedBy", cited.gradedBy())
                    .param("label", incident.label())
                    .update();
        }
    }

    private void addBearings(Incident incident, Reader by) {
        int ordinal = 1;
        for (var bearing : incident.text().bearings()) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO observations.incident_bearing
                                   (incident, version, ordinal, directive, note, source, label)
                            VALUES (:incident, :version, :ordinal, :directive, :note, :source, :label)
                            """)
                    .param("incident", incident.id())
                    .param("version", incident.version())
                    .param("ordinal", ordinal++)
                    .param("directive", bearing.directive())
                    .param("note", bearing.note())
                    .param("source", bearing.source())
                    .param("label", incident.label())
                    .update();
        }
    }
}
