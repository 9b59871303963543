package chancery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sends a [Sheet] as CSV, JSON or a workbook, straight to the one who asked; and has it noted
/// first, as everything that leaves Chancery as a file.
@Component
public class Exports {

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
        var written = new WrittenSheet(sheet);
        switch (format) {
            case CSV -> written.csv(output);
            case JSON -> written.json(mapper, output);
            case XLSX -> written.workbook(output);
        }
        output.flush();
    }
}
