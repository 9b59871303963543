package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.intake.Drafts;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Host offices over the API, with who holds them.
@RestController
@RequestMapping("/api/v1/host-offices")
class HostOfficeApi {

    private final Stakeholders stakeholders;
    private final ApiCreations creations;
    private final ApiAnswers answers;

    HostOfficeApi(Stakeholders stakeholders, ApiCreations creations, ApiAnswers answers) {
        this.stakeholders = stakeholders;
        this.creations = creations;
        this.answers = answers;
    }

    /// The offices of a host with whoever holds them on a day, today if none is given.
    @GetMapping
    Map<String, Object> ofHost(Officer officer, Page page, Fields fields) {
        var host = Drafts.host(fields);
        var day = day(fields, page);
        fields.refuseFaultsAndUnknown();
        return Views.items(
                stakeholders.interlocutorsFor(host, day, officer).stream().map(Views::of).toList());
    }

    /// The day asked for, today if none is given.
    static LocalDate day(Fields fields, Page page) {
        return fields.optionalDay("on").orElseGet(() -> Days.of(page.now()));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Officer officer) {
        return tagged(stakeholders.office(id, officer));
    }

    private ResponseEntity<?> tagged(HostOffice office) {
        return answers.tagged(office.version(), Views.of(office));
    }

    @PostMapping
    ResponseEntity<?> add(Officer officer, Page page, Fields fields, HttpServletRequest request) {
        var authority = fields.id("authority");
        var draft = Drafts.office(fields);
        boolean another = fields.yes("another");
        fields.refuseFaultsAndUnknown();
        return creations.once(
                new CreationCall(officer, page, fields, request),
                () -> stakeholders.addOffice(authority, draft, another, officer),
                (HostOffice added) -> "/api/v1/host-offices/" + added.id(),
                Views::of);
    }

    /// Says anew what it is; `If-Match` is the version that was read.
    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(
            @PathVariable UUID id,
            Officer officer,
            Fields fields,
            @RequestHeader("If-Match") Optional<String> match) {
        var draft = Drafts.office(fields);
        fields.refuseFaultsAndUnknown();
        var version = IfMatch.read(match, stakeholders.office(id, officer).version());
        return tagged(stakeholders.correctOffice(id, version, draft, officer));
    }

    /// Who held, holds and will hold the office, newest first.
    @GetMapping("/{id}/holders")
    Map<String, Object> holders(@PathVariable UUID id, Officer officer) {
        stakeholders.office(id, officer);
        return Views.items(stakeholders.holdersOf(id, officer).stream().map(Views::of).toList());
    }

    /// Notes who holds the office from a day on; whoever held it until then ends that day.
    @PostMapping("/{id}/holders")
    ResponseEntity<?> succeed(
            @PathVariable UUID id,
            Officer officer,
            Page page,
            Fields fields,
            HttpServletRequest request) {
        var draft = Drafts.holder(fields);
        boolean another = fields.yes("another");
        fields.refuseFaultsAndUnknown();
        return creations.once(
                new CreationCall(officer, page, fields, request),
                () -> stakeholders.succeed(id, draft, another, officer),
                (Holder added) -> "/api/v1/holders/" + added.id(),
                Views::of);
    }
}
