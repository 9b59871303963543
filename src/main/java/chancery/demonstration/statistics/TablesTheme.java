package chancery.demonstration.statistics;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.evidence.datasets.DatasetTaking;
import chancery.evidence.datasets.ImportWish;
import chancery.evidence.datasets.TableGuides;
import chancery.evidence.readers.Progress;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.Sources;
import chancery.files.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The desk takes in the tables of its sources.
@Component
class TablesTheme implements Theme {

    private static final String DEMONSTRATION = "/demonstration/";

    private final DatasetTaking datasets;
    private final TableGuides guides;
    private final Sources sources;

    TablesTheme(DatasetTaking datasets, TableGuides guides, Sources sources) {
        this.datasets = datasets;
        this.guides = guides;
        this.sources = sources;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var at = hours.onFirstDay("07:00");
        return ScenarioTable.read("statistics/tables").stream()
                .map(row -> new Act(at, row.place(), "EUR", "migration-desk", by -> take(row, by)))
                .toList();
    }

    private void take(ScenarioRow row, Officer by) {
        var name = row.text("file").replaceFirst(".*/", "");
        var path = DEMONSTRATION + row.text("file");
        try (var bytes = TablesTheme.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no such table: " + path);
            }
            var file = Files.createTempFile("table", ".csv");
            try {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                datasets.take(wish(row, name, by), file, Progress.NOBODY, by);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ImportWish wish(ScenarioRow row, String name, Officer by) {
        var guide =
                guides.all(by).stream()
                        .filter(known -> known.table().equals(row.text("table")))
                        .findFirst();
        var source =
                sources.list(SourceFilter.text(row.text("source")), by).stream()
                        .map(Source::id)
                        .findFirst();
        return new ImportWish(
                new FileName(name),
                guide,
                Optional.empty(),
                Optional.of(row.text("title")),
                source,
                "",
                row.text("licence"),
                1);
    }
}
