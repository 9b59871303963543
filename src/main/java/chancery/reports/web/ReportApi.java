package chancery.reports.web;

import chancery.access.Officer;
import chancery.reports.Reports;
import chancery.web.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Reports for programs. `{key}` is the id, or the reference written `26-BERLIN-00417`.
@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.APPLICATION_PDF);

    private final Reports reports;
    private final FilterInput filters;
    private final ReportFiles files;
    private final ReportAnswers said;

    ReportApi(Reports reports, FilterInput filters, ReportFiles files, ReportAnswers said) {
        this.reports = reports;
        this.filters = filters;
        this.files = files;
        this.said = said;
    }

    @GetMapping
    Object list(Officer officer, Fields fields) {
        return Map.of("items", reports.list(filters.read(fields, officer), officer));
    }

    /// As JSON, as telegram text (`?width=55`, 69 or 72) or as PDF, by what is accepted.
    @GetMapping("/{key}")
    ResponseEntity<?> report(
            Officer officer,
            @PathVariable String key,
            @RequestParam Optional<Integer> width,
            @RequestHeader(value = "Accept", defaultValue = "*/*") String accept)
            throws HttpMediaTypeNotAcceptableException {
        var report = reports.report(key, officer);
        var form = formFor(accept);
        if (form.equals(MediaType.TEXT_PLAIN)) {
            return files.telegram(report, width, officer);
        }
        return form.equals(MediaType.APPLICATION_PDF)
                ? files.pdf(report, officer)
                : said.tagged(report, officer);
    }

    private static MediaType formFor(String accept) throws HttpMediaTypeNotAcceptableException {
        return MediaType.parseMediaTypes(accept).stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(wanted -> FORMS.stream().filter(wanted::includes).limit(1))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(FORMS));
    }
}
