package chancery.evidence.datasets.web;

import chancery.database.Reader;
import chancery.evidence.datasets.DatasetFilter;
import chancery.evidence.datasets.ImportWish;
import chancery.evidence.datasets.ObservationFilter;
import chancery.evidence.datasets.TableGuides;
import chancery.evidence.readers.Readers;
import chancery.evidence.readers.StatisticsReader;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import chancery.evidence.tables.TableGuide;
import chancery.files.FileName;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Reads what forms and calls say of datasets.
@Component
class DatasetInput {

    private static final int LONGEST = 200;
    private static final int MOST_ROUNDING = 1_000;

    private final TableGuides guides;

    DatasetInput(TableGuides guides) {
        this.guides = guides;
    }

    ImportWish wish(Fields fields, @Nullable MultipartFile file, Reader reader) {
        var table = fields.optionalText("table", LONGEST);
        var form = fields.optionalText("form", 60);
        var title = fields.optionalText("title", LONGEST);
        var source = fields.optionalId("source");
        var address = fields.optionalText("address", 500).orElse("");
        var licence = fields.optionalText("licence", LONGEST).orElse("");
        var roundedTo = fields.optionalWhole("roundedTo", 1, MOST_ROUNDING).orElse(1);
        form.filter(name -> !isForm(name))
                .ifPresent(name -> fields.fault("form", "evidence.fault.form", name));
        var name =
                Optional.ofNullable(file)
                        .filter(given -> !given.isEmpty())
                        .map(given -> Optional.ofNullable(given.getOriginalFilename()).orElse(""))
                        .flatMap(FileName::cleaning);
        if (name.isEmpty()) {
            fields.fault("file", "evidence.fault.file-needed");
        }
        var guide = table.flatMap(wanted -> guide(wanted, fields, reader));
        fields.refuseFaults();
        return new ImportWish(
                name.orElseThrow(() -> BadInput.of("file", "evidence.fault.file-needed")),
                guide,
                form,
                title,
                source,
                address,
                licence,
                roundedTo);
    }

    private static boolean isForm(String name) {
        return Readers.all().stream().map(StatisticsReader::form).anyMatch(name::equals);
    }

    private Optional<TableGuide> guide(String table, Fields fields, Reader reader) {
        var found =
                guides.all(reader).stream()
                        .filter(guide -> guide.table().equals(table))
                        .findFirst();
        if (found.isEmpty()) {
            fields.fault("table", "evidence.fault.table-unknown", table);
        }
        return found;
    }

    static DatasetFilter filter(Fields fields) {
        return new DatasetFilter(
                fields.optionalText("text", 100),
                fields.optionalChoice("stage", Stage.class),
                fields.optionalText("area", 100),
                fields.yes("current"));
    }

    static ObservationFilter observations(Fields fields) {
        return new ObservationFilter(
                fields.optionalText("area", 100),
                fields.optionalText("group", LONGEST),
                fields.optionalText("offence", 6),
                fields.optionalText("unit", 100),
                fields.optionalChoice("stage", Stage.class),
                fields.parsed("period", ReferencePeriod::parse, "evidence.fault.period")
                        .map(ReferencePeriod::text),
                fields.optionalWhole("most", 1, ObservationFilter.MOST).orElse(1_000));
    }
}
