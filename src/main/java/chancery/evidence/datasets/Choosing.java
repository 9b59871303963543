package chancery.evidence.datasets;

import chancery.evidence.readers.ColumnMapping;
import chancery.evidence.readers.MappedCsv;
import chancery.evidence.readers.Readers;
import chancery.evidence.readers.StatisticsFile;
import chancery.evidence.readers.StatisticsReader;
import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.tables.TableGuide;
import chancery.kernel.BadInput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Chooses how a file is read and what its cells mean: as the officer says, or as the file itself
/// gives away.
final class Choosing {

    private Choosing() {}

    static String beginning(StatisticsFile file) throws IOException {
        try (var text = new GuardedText(file.open(), Integer.MAX_VALUE, done -> {})) {
            return text.beginning();
        }
    }

    static StatisticsReader reader(
            StatisticsFile file, Optional<String> form, Optional<ColumnMapping> mapping)
            throws IOException {
        if (mapping.isPresent()) {
            return new MappedCsv(mapping.get(), separator(beginning(file)));
        }
        if (form.isPresent()) {
            return Readers.all().stream()
                    .filter(reader -> reader.form().equals(form.get()))
                    .findFirst()
                    .orElseThrow(() -> BadInput.of("form", "evidence.fault.form", form.get()));
        }
        return Readers.recognise(file)
                .orElseThrow(() -> BadInput.of("file", "evidence.fault.form-unknown"));
    }

    /// Whatever stands most often in the first line.
    private static char separator(String beginning) {
        var header = beginning.lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    /// The guide whose table the file names in its beginning, or else in its own name.
    static TableGuide guide(List<TableGuide> guides, String beginning, String fileName) {
        return only(guides.stream()
                        .filter(guide ->
                                beginning.contains(guide.table() + "(")
                                        || beginning.contains(guide.table() + ","))
                        .toList())
                .or(() -> only(guides.stream().filter(guide -> isNamed(guide, fileName)).toList()))
                .orElseThrow(() -> BadInput.of("guide", "evidence.fault.guide-needed"));
    }

    private static Optional<TableGuide> only(List<TableGuide> guides) {
        return guides.size() == 1 ? Optional.of(guides.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(TableGuide guide, String fileName) {
        var local = guide.table().substring(guide.table().indexOf(':') + 1);
        var plain = local.toLowerCase(Locale.ROOT).replaceFirst("-01$", "").replace("-", "");
        return fileName.toLowerCase(Locale.ROOT).replace("-", "").contains(plain);
    }
}
