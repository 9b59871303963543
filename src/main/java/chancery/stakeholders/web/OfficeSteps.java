package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.stakeholders.Covers;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.intake.Drafts;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The short steps taken on the page of a host office: verified, left, covered.
@RestController
class OfficeSteps {

    private final Stakeholders stakeholders;
    private final Covers covers;
    private final OfficePage shown;

    OfficeSteps(Stakeholders stakeholders, Covers covers, OfficePage shown) {
        this.stakeholders = stakeholders;
        this.covers = covers;
        this.shown = shown;
    }

    @PostMapping("/stakeholders/holders/{id}/verification")
    ResponseEntity<?> verify(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var office = stakeholders.holder(id, officer).hostOffice();
        return step(
                office,
                page,
                officer,
                fields,
                () -> {
                    var next = fields.optionalDay("verifyBy");
                    fields.refuseFaults();
                    stakeholders.verify(id, next, officer);
                });
    }

    @PostMapping("/stakeholders/holders/{id}/departure")
    ResponseEntity<?> depart(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var office = stakeholders.holder(id, officer).hostOffice();
        return step(
                office,
                page,
                officer,
                fields,
                () -> {
                    var to = fields.day("to");
                    fields.refuseFaults();
                    stakeholders.depart(id, to, officer);
                });
    }

    @PostMapping("/stakeholders/offices/{id}/covers")
    ResponseEntity<?> cover(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var seat = fields.id("seat");
                    var period = Drafts.period(fields);
                    fields.refuseFaults();
                    covers.cover(id, seat, period, officer);
                });
    }

    @PostMapping("/stakeholders/covers/{id}/end")
    ResponseEntity<?> uncover(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var office = covers.cover(id, officer).hostOffice();
        return step(
                office,
                page,
                officer,
                fields,
                () -> {
                    var to = fields.optionalDay("to").or(() -> Optional.of(Days.of(page.now())));
                    fields.refuseFaults();
                    covers.uncover(id, to.get(), officer);
                });
    }

    /// A step of one or two fields, taken on the page of the office.
    private ResponseEntity<?> step(
            UUID office, Page page, Officer officer, Fields fields, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    step.run();
                    return "/stakeholders/offices/" + office;
                },
                again -> shown.office(office, again, officer));
    }
}
