package chancery.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a [Sheet] as CSV, JSON or a workbook, straight to the one who asked; and has it noted
/// first, as everything that leaves Chancery as a file.
@Component
public class Exports {

    /// Rows of a workbook kept in memory; the others wait on disk.
    private static final int ROWS_IN_MEMORY = 100;

    private static final int LONGEST_FILTER = 500;
    private static final Pattern FORMAT = Pattern.compile("(^|&)format=[^&]*");

    private final JsonMapper mapper;
    private final Pages pages;
    private final HttpServletRequest request;
    private final ExportLog log;

    /// @param request stands for whichever is being answered
    Exports(JsonMapper mapper, Pages pages, HttpServletRequest request, ExportLog log) {
        this.mapper = mapper;
        this.pages = pages;
        this.request = request;
        this.log = log;
    }

    /// Notes that a file is about to be sent; for those that are not written here.
    public void note(String list, String format, int rows) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var filter = FORMAT.matcher(query).replaceAll("").replaceAll("^&", "");
        var kept = filter.length() > LONGEST_FILTER ? filter.substring(0, LONGEST_FILTER) : filter;
        pages.of(request)
                .reader()
                .ifPresent(
                        reader -> log.note(new ExportLog.Taken(list, kept, format, rows), reader));
    }

    /// The kinds of file a list can leave in.
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Sends the sheet as a file.
    public void send(Sheet sheet, Format format, HttpServletResponse response) throws IOException {
        note(sheet.name(), format.name(), sheet.rows().size());
        response.setContentType(format.contentType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.name() + format.ending())
                        .build()
                        .toString());
        var output = response.getOutputStream();
        switch (format) {
            case CSV -> writeCsv(sheet, output);
            case JSON -> writeJson(sheet, output);
            case XLSX -> writeWorkbook(sheet, output);
        }
        output.flush();
    }

    private static void writeCsv(Sheet sheet, OutputStream output) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.writeRecord(sheet.titles());
        for (var row : sheet.rows()) {
            csv.writeRecord(row.stream().map(Exports::harmless).toList());
        }
        csv.flush();
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
    /// injection).
    private static String harmless(Object value) {
        var text = text(value);
        boolean looksLikeFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return value instanceof String && looksLikeFormula ? "'" + text : text;
    }

    private static String text(Object value) {
        return value instanceof Optional<?> perhaps
                ? perhaps.map(Object::toString).orElse("")
                : value.toString();
    }

    private void writeJson(Sheet sheet, OutputStream output) {
        mapper.writeValue(output, sheet.rows().stream().map(row -> byKey(sheet, row)).toList());
    }

    private static Map<String, Object> byKey(Sheet sheet, List<Object> row) {
        var named = new LinkedHashMap<String, Object>();
        IntStream.range(0, row.size())
                .forEach(i -> named.put(sheet.columns().get(i).key(), row.get(i)));
        return named;
    }

    private static void writeWorkbook(Sheet sheet, OutputStream output) throws IOException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var page = book.createSheet(sheet.name());
            fill(page.createRow(0), sheet.titles());
            int number = 1;
            for (var row : sheet.rows()) {
                fill(page.createRow(number++), row);
            }
            page.createFreezePane(0, 1);
            book.write(output);
        }
    }

    private static void fill(Row row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            fill(row.createCell(i), values.get(i));
        }
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> cell.setCellValue(day.toString());
            default -> cell.setCellValue(text(value));
        }
    }
}
