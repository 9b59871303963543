package chancery.evidence.readers;

import chancery.evidence.readers.sdmx.SdmxCsv1;
import chancery.evidence.readers.sdmx.SdmxCsv2;
import chancery.evidence.readers.text.GuardedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// All forms that a file gives away by its beginning.
public final class Readers {

    private static final List<StatisticsReader> ALL =
            List.of(
                    new EurostatTsv(),
                    new SdmxCsv1(),
                    new SdmxCsv2(),
                    new JsonStat(),
                    new StatisticsCanadaCsv(),
                    new DataExplorerCsv());

    private Readers() {}

    public static List<StatisticsReader> all() {
        return ALL;
    }

    /// The reader for a file; none if its columns must be mapped by a person.
    public static Optional<StatisticsReader> recognise(StatisticsFile file) throws IOException {
        try (var text = new GuardedText(file.open(), Integer.MAX_VALUE, done -> {})) {
            var beginning = text.beginning();
            return ALL.stream().filter(reader -> reader.recognises(beginning)).findFirst();
        }
    }
}
