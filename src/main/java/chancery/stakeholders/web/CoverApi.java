package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.stakeholders.Covers;
import chancery.stakeholders.intake.Drafts;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Over the API: which of our seats covers which host office.
@RestController
@RequestMapping("/api/v1/host-offices")
class CoverApi {

    private final Covers covers;

    CoverApi(Covers covers) {
        this.covers = covers;
    }

    /// Offices of a host that nobody covers, and that several seats do.
    @GetMapping("/cover-gaps")
    Map<String, Object> gaps(Officer officer, Page page, Fields fields) {
        var host = Drafts.host(fields);
        var day = HostOfficeApi.day(fields, page);
        var mission = fields.optionalId("mission");
        fields.refuseFaultsAndUnknown();
        var gaps = covers.gaps(host, day, mission, officer);
        return Map.of(
                "uncovered", gaps.uncovered().stream().map(Views::of).toList(),
                "coveredTwice", gaps.coveredTwice().stream().map(Views::of).toList());
    }

    /// Gives the office to one of our seats.
    @PostMapping("/{id}/covers")
    Map<String, Object> cover(@PathVariable UUID id, Officer officer, Fields fields) {
        var seat = fields.id("seat");
        var period = Drafts.period(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of("id", covers.cover(id, seat, period, officer).id().toString());
    }

    /// Takes it from the seat again, on a day.
    @PostMapping("/covers/{id}/end")
    Map<String, Object> uncover(@PathVariable UUID id, Officer officer, Page page, Fields fields) {
        var to = Optional.of(fields.day("to"));
        fields.refuseFaultsAndUnknown();
        return Map.of("id", covers.uncover(id, to.get(), officer).id().toString());
    }
}
