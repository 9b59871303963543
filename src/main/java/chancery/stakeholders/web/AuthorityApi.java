package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.intake.Drafts;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
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

/// Authorities over the API.
@RestController
@RequestMapping("/api/v1/authorities")
class AuthorityApi {

    private final Stakeholders stakeholders;
    private final ApiCreations creations;
    private final ApiAnswers answers;

    AuthorityApi(Stakeholders stakeholders, ApiCreations creations, ApiAnswers answers) {
        this.stakeholders = stakeholders;
        this.creations = creations;
        this.answers = answers;
    }

    /// The authorities of a host.
    @GetMapping
    Map<String, Object> ofHost(Officer officer, Fields fields) {
        var host = Drafts.host(fields);
        fields.refuseFaultsAndUnknown();
        return Views.items(
                stakeholders.authoritiesOf(host, officer).stream().map(Views::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Officer officer) {
        return tagged(stakeholders.authority(id, officer));
    }

    private ResponseEntity<?> tagged(Authority authority) {
        return answers.tagged(authority.version(), Views.of(authority));
    }

    @PostMapping
    ResponseEntity<?> add(Officer officer, Page page, Fields fields, HttpServletRequest request) {
        var host = Drafts.host(fields);
        var draft = Drafts.authority(fields);
        boolean another = fields.yes("another");
        fields.refuseFaultsAndUnknown();
        return creations.once(
                new CreationCall(officer, page, fields, request),
                () -> stakeholders.addAuthority(host, draft, another, officer),
                (Authority added) -> "/api/v1/authorities/" + added.id(),
                Views::of);
    }

    /// Says anew what it is; `If-Match` is the version that was read.
    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(
            @PathVariable UUID id,
            Officer officer,
            Fields fields,
            @RequestHeader("If-Match") Optional<String> match) {
        var draft = Drafts.authority(fields);
        fields.refuseFaultsAndUnknown();
        var version = IfMatch.read(match, stakeholders.authority(id, officer).version());
        return tagged(stakeholders.correctAuthority(id, version, draft, officer));
    }
}
