package chancery.observations.incidents.web;

import static java.util.stream.Collectors.toMap;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Sources;
import chancery.observations.incidents.Bearing;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.duplicates.Merges;
import chancery.web.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page of one incident together.
@Component
@Transactional(readOnly = true)
class IncidentViews {

    private final Incidents incidents;
    private final Merges merges;
    private final Sources sources;
    private final Directives directives;
    private final Histories histories;

    IncidentViews(
            Incidents incidents,
            Merges merges,
            Sources sources,
            Directives directives,
            Histories histories) {
        this.incidents = incidents;
        this.merges = merges;
        this.sources = sources;
        this.directives = directives;
        this.histories = histories;
    }

    IncidentView of(UUID id, Page page, Officer officer) {
        var incident = incidents.incident(id, officer);
        return new IncidentView(
                IncidentLineView.of(incident, page),
                Optional.of(id).filter(asked -> !asked.equals(incident.id())),
                incidents.matter(incident.id(), page.now(), officer),
                sources.sources(citedBy(incident), officer),
                directivesOf(incident.text().bearings(), officer),
                incidents.citing(incident.id(), officer),
                merges.of(incident.id(), officer),
                incidents.mayRecord(incident, officer),
                histories.of(incident.id(), page.words(), officer));
    }

    private static Set<UUID> citedBy(Incident incident) {
        var cited = new HashSet<UUID>();
        incident.text().sources().stream().map(Citation::source).forEach(cited::add);
        incident.text().bearings().stream().map(Bearing::source).forEach(cited::add);
        return cited;
    }

    private Map<UUID, String> directivesOf(List<Bearing> bearings, Officer officer) {
        return bearings.stream()
                .map(Bearing::directive)
                .distinct()
                .filter(directive -> directives.exists(directive, officer))
                .collect(
                        toMap(
                                directive -> directive,
                                directive ->
                                        directives
                                                .directive(directive.toString(), officer)
                                                .version()
                                                .instruction()
                                                .subject()));
    }
}
