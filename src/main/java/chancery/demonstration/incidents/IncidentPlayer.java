package chancery.demonstration.incidents;

import chancery.access.Officer;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.MatterStatus;
import chancery.observations.incidents.Matters;
import chancery.observations.incidents.StatusOn;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.observations.incidents.release.FindingAt;
import chancery.observations.incidents.release.Ground;
import chancery.observations.incidents.release.IncidentReleases;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.observations.incidents.release.ReleaseAnswer.Withheld;
import chancery.web.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Plays incidents: written by an officer, released by the head, followed through their matter.
@Component
class IncidentPlayer {

    private static final List<String> FIELDS =
            List.of(
                    "host",
                    "timePrecision",
                    "place",
                    "geoPrecision",
                    "category",
                    "rights",
                    "biasRecorded",
                    "victims",
                    "dead",
                    "injured",
                    "arrested",
                    "summary",
                    "response",
                    "status");

    private final IncidentDrafts drafts;
    private final IncidentReleases releases;
    private final InventedSources sources;
    private final Named named;
    private final Matters matters;
    private final Map<String, UUID> ids = new HashMap<>();

    IncidentPlayer(
            IncidentDrafts drafts,
            IncidentReleases releases,
            InventedSources sources,
            Named named,
            Matters matters) {
        this.drafts = drafts;
        this.releases = releases;
        this.sources = sources;
        this.named = named;
        this.matters = matters;
    }

    void write(ScenarioRow row, Hours hours, Officer by) {
        var occurred = hours.calendar().date(row.number("occurred"));
        var source =
                sources.statement(
                        row.text("publisher"),
                        "Notice on " + row.text("incident"),
                        hours.calendar().date(row.number("day")),
                        by);
        var raw = new TreeMap<String, List<String>>();
        FIELDS.forEach(name -> row.given(name).ifPresent(text -> raw.put(name, List.of(text))));
        raw.put("occurredOn", List.of(occurred.toString()));
        raw.put("sources[0].source", List.of(source.toString()));
        raw.put("sources[0].credibility", List.of("PROBABLY_TRUE"));
        row.given("bearing")
                .ifPresent(note -> {
                    raw.put("bearings[0].directive", List.of(named.directive(row, by).toString()));
                    raw.put("bearings[0].note", List.of(note));
                    raw.put("bearings[0].source", List.of(source.toString()));
                });
        var fields = Fields.of(raw);
        var written = IncidentInput.read(fields, hours.calendar().date(row.number("day")));
        fields.refuseFaultsAndUnknown();
        ids.put(row.text("incident"), drafts.write(written, by).id());
    }

    /// What the lint finds is an official in these texts: the head says so.
    void release(ScenarioRow row, Officer by) {
        var id = id(row);
        releases.findings(drafts.draft(id, by), by).stream()
                .filter(found -> found.isOpen())
                .map(found ->
                        new FindingAt(
                                found.field(), found.finding().rule(), found.finding().from()))
                .forEach(where ->
                        releases.declareMistaken(
                                id,
                                where,
                                Ground.OFFICIAL_IN_PUBLIC_ROLE,
                                "Speaks for the ministry.",
                                by));
        switch (releases.release(id, Optional.empty(), by)) {
            case Released done -> ids.put(row.text("incident"), done.incident().id());
            case Withheld(var broken, var findings) ->
                    throw new IllegalStateException(
                            row.place() + ": " + Stream.of(broken, findings).toList());
        }
    }

    private UUID id(ScenarioRow row) {
        return Optional.ofNullable(ids.get(row.text("incident")))
                .orElseThrow(
                        () -> new IllegalArgumentException(row.place() + ": no such incident"));
    }

    void change(ScenarioRow row, Hours hours, Officer by) {
        var on = hours.calendar().date(row.number("day"));
        var source =
                sources.statement(
                        row.text("publisher"),
                        "Notice on " + row.text("incident") + ", " + row.text("status"),
                        on,
                        by);
        matters.change(
                id(row),
                new StatusOn(MatterStatus.valueOf(row.text("status")), on),
                source,
                row.text("note"),
                by);
    }
}
