package chancery.alerts.links;

import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.alerts.links.AlertLinks.Linked;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitments;
import chancery.evidence.sources.Sources;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.incidents.Incidents;
import chancery.observations.measures.Measures;
import chancery.observations.statements.Statements;
import chancery.reports.Reports;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the record that an address of ours names, as far as its reader may see it.
@Component
class LinkedRecords {

    private final Directives directives;
    private final Engagements engagements;
    private final Commitments commitments;
    private final Reports reports;
    private final Sources sources;
    private final Measures measures;
    private final Incidents incidents;
    private final Statements statements;

    LinkedRecords(
            Directives directives,
            Engagements engagements,
            Commitments commitments,
            Reports reports,
            Sources sources,
            Measures measures,
            Incidents incidents,
            Statements statements) {
        this.directives = directives;
        this.engagements = engagements;
        this.commitments = commitments;
        this.reports = reports;
        this.sources = sources;
        this.measures = measures;
        this.incidents = incidents;
        this.statements = statements;
    }

    Optional<Linked> find(SubjectKind kind, String key, Reader reader) {
        try {
            return switch (kind) {
                case DIRECTIVE -> known(kind, directives.idOf(key, reader));
                case REPORT -> known(kind, reports.idOf(key, reader));
                case ENGAGEMENT -> {
                    var engagement = engagements.engagement(UUID.fromString(key), reader);
                    yield known(kind, engagement.id(), engagement.host());
                }
                case COMMITMENT -> {
                    var commitment = commitments.commitment(UUID.fromString(key), reader);
                    yield known(kind, commitment.id(), commitment.host());
                }
                case SOURCE -> known(kind, sources.source(UUID.fromString(key), reader).id());
                case MEASURE -> {
                    var measure = measures.measure(UUID.fromString(key), reader);
                    yield known(kind, measure.id(), measure.host());
                }
                case INCIDENT -> {
                    var incident = incidents.incident(UUID.fromString(key), reader);
                    yield known(kind, incident.id(), incident.text().host());
                }
                case STATEMENT -> {
                    var statement = statements.statement(UUID.fromString(key), reader);
                    yield known(kind, statement.id(), statement.text().host());
                }
                case ADDRESS -> Optional.empty();
            };
        } catch (NotFound | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Linked> known(SubjectKind kind, UUID record) {
        return Optional.of(new Linked(Subject.of(kind, record), Optional.empty()));
    }

    private static Optional<Linked> known(SubjectKind kind, UUID record, CountryCode host) {
        return Optional.of(new Linked(Subject.of(kind, record), Optional.of(host)));
    }
}
