package chancery.reports.web.periodic;

import chancery.access.Officer;
import chancery.reports.periodic.PeriodicReports;
import chancery.reports.web.periodic.PeriodicFiles.Form;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Periodic reports for programs: JSON, PDF or DOCX, by what is accepted.
@RestController
class PeriodicApi {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_JSON, Form.PDF.type(), Form.DOCX.type());

    private final PeriodicReports reports;
    private final PeriodicFiles files;

    PeriodicApi(PeriodicReports reports, PeriodicFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /// `?round=`, `?asOf=` and, for one mission and host, `?tasking=`.
    @GetMapping("/api/v1/directives/{key}/periodic-report")
    ResponseEntity<?> report(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable String key,
            @RequestHeader(value = "Accept", defaultValue = "*/*") String accept)
            throws HttpMediaTypeNotAcceptableException {
        var form = formFor(accept);
        var wish = PeriodicInput.read(key, fields).wish();
        var report = reports.report(wish, page.words(), officer);
        return form.isPresent()
                ? files.of(report, form.get(), page.words())
                : ResponseEntity.ok(report);
    }

    private static Optional<Form> formFor(String accept)
            throws HttpMediaTypeNotAcceptableException {
        for (var wanted : MediaType.parseMediaTypes(accept)) {
            for (var offered : FORMS) {
                if (wanted.includes(offered)) {
                    return Form.of(offered);
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(FORMS);
    }
}
