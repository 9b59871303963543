package chancery.observations.incidents;

import chancery.access.Officer;
import chancery.evidence.sources.SampleSources;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceKind;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.observations.incidents.release.IncidentReleases;
import chancery.observations.incidents.release.ReleaseAnswer;
import chancery.observations.incidents.release.ReleaseAnswer.Released;
import chancery.testing.Ministry;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Invented incidents in Germany, as the mission in Berlin records them.
final class Happenings {

    static final Ministry MINISTRY = Ministry.shared();
    static final Officer BERLIN = MINISTRY.officerIn("BERLIN");
    static final Officer HEAD = MINISTRY.releaserIn("BERLIN");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private Happenings() {}

    /// A source that speaks for an authority, graded and with a copy.
    static Source statement(String title) {
        return SampleSources.sound(SourceKind.OFFICIAL_STATEMENT, title, BERLIN);
    }

    /// The fields of a form that can be released.
    static Map<String, List<String>> robbery(Source source) {
        var fields = new TreeMap<String, List<String>>();
        fields.put("host", List.of("DE"));
        fields.put("occurredOn", List.of("2026-02-03"));
        fields.put("place", List.of("Rostock"));
        fields.put("category", List.of("0401"));
        fields.put("summary", List.of("Robbery of a shop in the evening."));
        fields.put("status", List.of("REPORTED"));
        fields.put("injured", List.of("1/2/3"));
        fields.put("sources[0].source", List.of(source.id().toString()));
        fields.put("sources[0].passage", List.of("Paragraph 2"));
        fields.put("sources[0].credibility", List.of("PROBABLY_TRUE"));
        return fields;
    }

    static Map<String, List<String>> with(
            Map<String, List<String>> fields, String name, String value) {
        var changed = new TreeMap<>(fields);
        changed.put(name, List.of(value));
        return changed;
    }

    static WrittenIncident read(Map<String, List<String>> raw) {
        var fields = Fields.of(raw);
        var written = IncidentInput.read(fields, TODAY);
        fields.refuseFaultsAndUnknown();
        return written;
    }

    static IncidentDraft drafted(Map<String, List<String>> raw) {
        return MINISTRY.get(IncidentDrafts.class).write(read(raw), BERLIN);
    }

    static ReleaseAnswer release(IncidentDraft draft) {
        return MINISTRY.get(IncidentReleases.class).release(draft.id(), Optional.empty(), HEAD);
    }

    static Incident released(Map<String, List<String>> raw) {
        return ((Released) release(drafted(raw))).incident();
    }
}
