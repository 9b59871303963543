package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.Sources;
import chancery.files.Attachments;
import chancery.files.FilePart;
import chancery.files.Upload;
import chancery.web.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The desk keeps its sources: official tables first, each with a grade and a copy.
@Component
class SourcesTheme implements Theme {

    private static final List<String> FIELDS =
            List.of(
                    "kind",
                    "author",
                    "publisher",
                    "title",
                    "published",
                    "edition",
                    "address",
                    "identifier",
                    "language",
                    "note");

    private final Sources sources;
    private final Attachments attachments;

    SourcesTheme(Sources sources, Attachments attachments) {
        this.sources = sources;
        this.attachments = attachments;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var at = hours.onFirstDay("06:30");
        return ScenarioTable.read("evidence/sources").stream()
                .map(row -> new Act(at, row.place(), "EUR", "migration-desk", by -> keep(row, by)))
                .toList();
    }

    private void keep(ScenarioRow row, Officer by) {
        var fields = fields(row);
        var draft = CitationFields.source(fields);
        fields.refuseFaults();
        var source = sources.add(draft, false, by);
        sources.grade(source.id(), Reliability.valueOf(row.text("grade")), row.text("reason"), by);
        row.given("copy").ifPresent(copy -> attach(source, copy, by));
    }

    private static Fields fields(ScenarioRow row) {
        var raw = new LinkedHashMap<String, List<String>>();
        FIELDS.forEach(name -> raw.put(name, List.of(row.text(name))));
        return Fields.of(Map.copyOf(raw));
    }

    private void attach(Source source, String copy, Officer by) {
        var path = "/demonstration/evidence/copies/" + copy;
        try (var bytes = SourcesTheme.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no such copy: " + path);
            }
            attachments.attach(
                    "sources",
                    source.id().toString(),
                    Upload.of(copy, FilePart.ENCLOSURE, bytes.readAllBytes()),
                    by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
