package chancery.observations.incidents.intake;

import chancery.kernel.BadInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// A file of incidents as it was sent (RFC 4180): it lives as long as the call and is kept nowhere.
///
/// @param dropped columns that would hold what may not be held
public record IncidentFile(
        List<String> headers, List<IncidentLine> lines, List<ForbiddenColumn> dropped) {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_LINES = 5_000;
    private static final String FILE = "file";

    public IncidentFile {
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }

    /// The text of an uploaded file.
    public static String decode(byte[] file) {
        if (file.length > LARGEST) {
            throw BadInput.of(FILE, "observations.fault.file-large", LARGEST / 1024 / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadInput.of(FILE, "observations.fault.file-encoding");
        }
    }

    /// Reads it; what stands in forbidden columns is kept only until the line was looked through
    /// for it.
    public static IncidentFile read(String text) {
        if (text.isBlank()) {
            throw BadInput.of(FILE, "observations.fault.file-empty");
        }
        if (text.length() > LARGEST) {
            throw BadInput.of(FILE, "observations.fault.file-large", LARGEST / 1024 / 1024);
        }
        var records = records(text);
        if (records.size() > MOST_LINES + 1) {
            throw BadInput.of(FILE, "observations.fault.file-lines", MOST_LINES);
        }
        var headers = records.getFirst().getFields().stream().map(String::strip).toList();
        if (headers.stream().distinct().count() < headers.size()) {
            throw BadInput.of(FILE, "observations.fault.file-column-twice");
        }
        var dropped =
                IntStream.range(0, headers.size())
                        .boxed()
                        .flatMap(i -> ForbiddenColumn.of(i, headers.get(i)).stream())
                        .toList();
        return new IncidentFile(
                headers,
                records.stream()
                        .skip(1)
                        .map(record -> IncidentLine.of(record, headers, dropped))
                        .toList(),
                dropped);
    }

    private static List<CsvRecord> records(String text) {
        var header = text.lines().findFirst().orElse("");
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(header.contains(";") ? ';' : ',')
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw BadInput.of(FILE, "observations.fault.file-form");
        }
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
