package chancery.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;

/// A sheet written out as a file of one kind or another.
record WrittenSheet(Sheet sheet) {

    /// Rows of a workbook kept in memory; the others wait on disk.
    private static final int ROWS_IN_MEMORY = 100;

    void csv(OutputStream output) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.writeRecord(sheet.titles());
        for (var row : sheet.rows()) {
            csv.writeRecord(row.stream().map(WrittenSheet::harmless).toList());
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

    void json(JsonMapper mapper, OutputStream output) {
        mapper.writeValue(output, sheet.rows().stream().map(this::byKey).toList());
    }

    private Map<String, Object> byKey(List<Object> row) {
        var named = new LinkedHashMap<String, Object>();
        IntStream.range(0, row.size())
                .forEach(i -> named.put(sheet.columns().get(i).key(), row.get(i)));
        return named;
    }

    void workbook(OutputStream output) throws IOException {
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
