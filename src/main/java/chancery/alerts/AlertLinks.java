package chancery.alerts;

import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitments;
import chancery.evidence.sources.Sources;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.observations.incidents.Incidents;
import chancery.observations.measures.Measures;
import chancery.reports.Reports;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads the link of an alert: an address of a record of ours, or any address of the web.
@Component
public class AlertLinks {

    private static final int LONGEST = 500;

    private final Directives directives;
    private final Engagements engagements;
    private final Commitments commitments;
    private final Reports reports;
    private final Sources sources;
    private final Measures measures;
    private final Incidents incidents;

    AlertLinks(
            Directives directives,
            Engagements engagements,
            Commitments commitments,
            Reports reports,
            Sources sources,
            Measures measures,
            Incidents incidents) {
        this.directives = directives;
        this.engagements = engagements;
        this.commitments = commitments;
        this.reports = reports;
        this.sources = sources;
        this.measures = measures;
        this.incidents = incidents;
    }

    /// What a link names, and the host the record knows of.
    public record Linked(Subject subject, Optional<CountryCode> host) {}

    /// Reads a path such as `/engagements/…`, the whole address of such a page, or an address
    /// elsewhere; nothing when it is none of these, or the reader may not see the record.
    public Optional<Linked> read(String text, Reader reader) {
        if (text.startsWith("/")) {
            return record(text, reader);
        }
        return path(text)
                .flatMap(path -> record(path, reader).or(() -> Optional.of(elsewhere(text))));
    }

    private static Optional<String> path(String text) {
        try {
            var address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && text.length() <= LONGEST
                    ? Optional.of(address.getPath())
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Linked elsewhere(String address) {
        return new Linked(
                new Subject(SubjectKind.ADDRESS, Optional.empty(), address), Optional.empty());
    }

    private Optional<Linked> record(String path, Reader reader) {
        return SubjectKind.of(path)
                .flatMap(kind -> find(kind, keyIn(path.substring(kind.path().length())), reader));
    }

    /// The key ends where the address goes on.
    private static String keyIn(String rest) {
        return rest.split("[/?#]", 2)[0];
    }

    private Optional<Linked> find(SubjectKind kind, String key, Reader reader) {
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
