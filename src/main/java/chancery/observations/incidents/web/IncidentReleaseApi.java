package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.release.Ground;
import chancery.observations.incidents.release.IncidentReleases;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.observations.incidents.release.ReleaseAnswer.Withheld;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the lint finds in a draft, and its release, over the API.
@RestController
@RequestMapping("/api/v1")
class IncidentReleaseApi {

    private static final String ONE = "/incident-drafts/{id}";

    private final IncidentDrafts drafts;
    private final IncidentReleases releases;

    IncidentReleaseApi(IncidentDrafts drafts, IncidentReleases releases) {
        this.drafts = drafts;
        this.releases = releases;
    }

    /// What the lint finds, by field and position.
    @GetMapping(ONE + "/findings")
    Map<String, Object> findings(@PathVariable UUID id, Officer officer, Page page) {
        return IncidentJson.items(
                releases.findings(drafts.draft(id, officer), officer).stream()
                        .map(finding -> IncidentJson.of(finding, page.words()))
                        .toList());
    }

    /// Declares a finding mistaken.
    @PostMapping(ONE + "/findings")
    Map<String, Object> declare(@PathVariable UUID id, Officer officer, Page page, Fields fields) {
        var where = IncidentReleasePages.where(fields);
        var ground = fields.choice("ground", Ground.class);
        var reason = fields.text("reason", 500);
        fields.refuseFaultsAndUnknown();
        releases.declareMistaken(id, where, ground, reason, officer);
        return findings(id, officer, page);
    }

    @PostMapping(ONE + "/release")
    Map<String, Object> release(
            @PathVariable UUID id,
            Officer officer,
            Fields fields,
            @RequestHeader(name = "If-Match") Optional<String> match) {
        fields.refuseFaultsAndUnknown();
        return switch (releases.release(id, IfMatch.read(match), officer)) {
            case Released(var incident) -> IncidentJson.of(incident);
            case Withheld withheld -> throw IncidentReleasePages.refusal(withheld);
        };
    }
}
