package chancery.stakeholders.web.verifying;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.stakeholders.verifying.DueHolder;
import chancery.stakeholders.verifying.DueHolders;
import chancery.web.Fields;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Entries due for verification, for programs; `POST …/holders/{id}/verification` says still so.
@RestController
class DueApi {

    private final DueHolders due;

    DueApi(DueHolders due) {
        this.due = due;
    }

    /// Holders whose entry is due, longest first: `?mission=BERLIN`, and `?by=2026-12-31` for those
    /// that will be.
    @GetMapping("/api/v1/holders/due")
    Map<String, Object> list(Page page, Officer officer, Fields fields) {
        var filter = DueInput.read(fields);
        fields.refuseFaultsAndUnknown();
        var today = Days.of(page.now());
        return Map.of(
                "items", due.list(filter, officer).stream().map(one -> json(one, today)).toList());
    }

    private static Map<String, Object> json(DueHolder due, LocalDate today) {
        var json = new LinkedHashMap<String, Object>();
        json.put("holder", due.holder());
        json.put("name", due.name());
        json.put("office", due.office());
        json.put("title", due.title());
        json.put("authority", due.authority());
        json.put("authorityName", due.authorityName());
        json.put("host", due.host());
        due.verifiedOn().ifPresent(day -> json.put("verifiedOn", day));
        json.put("verifyBy", due.verifyBy());
        json.put("daysOverdue", due.daysOverdue(today));
        return json;
    }
}
