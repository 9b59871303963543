package chancery.observations.incidents.intake;

import chancery.web.SeparatedValues;
import chancery.web.SeparatedValues.Limits;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/// A file of incidents as it was sent (RFC 4180): it lives as long as the call and is kept nowhere.
///
/// @param dropped columns that would hold what may not be held
public record IncidentFile(
        List<String> headers, List<IncidentLine> lines, List<ForbiddenColumn> dropped) {

    private static final Limits LIMITS = new Limits("observations", 2 * 1024 * 1024, 5_000);

    public IncidentFile {
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }

    /// The text of an uploaded file.
    public static String decode(byte[] file) {
        return SeparatedValues.decode(file, LIMITS);
    }

    /// Reads it; what stands in forbidden columns is kept only until the line was looked through
    /// for it.
    public static IncidentFile read(String text) {
        var file = SeparatedValues.read(text, LIMITS, String::strip);
        var headers = file.columns();
        var dropped =
                IntStream.range(0, headers.size())
                        .boxed()
                        .flatMap(i -> ForbiddenColumn.of(i, headers.get(i)).stream())
                        .toList();
        return new IncidentFile(
                headers,
                file.rows().stream()
                        .map(record -> IncidentLine.of(record, headers, dropped))
                        .toList(),
                dropped);
    }

    /// The columns that may be taken, in their order.
    public List<String> columns() {
        return headers.stream()
                .filter(header -> dropped.stream().noneMatch(one -> one.header().equals(header)))
                .toList();
    }

    /// The same file without what may not be held; what a page sends back to be taken.
    public String cleaned() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns());
            for (var line : lines) {
                csv.writeRecord(
                        columns().stream()
                                .map(column -> line.values().getOrDefault(column, ""))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
