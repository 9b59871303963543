package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.stakeholders.Holder;
import chancery.stakeholders.Interlocutor;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.intake.Drafts;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.List;
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

/// Holders of host offices over the API.
@RestController
@RequestMapping("/api/v1/holders")
class HolderApi {

    private final Stakeholders stakeholders;
    private final ApiAnswers answers;

    HolderApi(Stakeholders stakeholders, ApiAnswers answers) {
        this.stakeholders = stakeholders;
        this.answers = answers;
    }

    /// Who holds the offices of a host on a day; or who began after a day, or is due by one, in any
    /// host.
    @GetMapping
    Map<String, Object> list(Officer officer, Page page, Fields fields) {
        var asked = List.of("host", "begunAfter", "dueBy").stream().filter(fields::has).toList();
        if (asked.size() != 1) {
            throw BadInput.of("host", "stakeholders.fault.holders-which");
        }
        var today = Days.of(page.now());
        var holders =
                switch (asked.getFirst()) {
                    case "host" -> {
                        var host = Drafts.host(fields);
                        var day = fields.optionalDay("on").orElse(today);
                        fields.refuseFaultsAndUnknown();
                        yield stakeholders.interlocutorsFor(host, day, officer).stream()
                                .map(Interlocutor::holder)
                                .flatMap(holder -> holder.stream())
                                .toList();
                    }
                    case "begunAfter" -> {
                        var day = fields.day("begunAfter");
                        fields.refuseFaultsAndUnknown();
                        yield stakeholders.holdersBegunAfter(day, officer);
                    }
                    default -> {
                        var day = fields.day("dueBy");
                        fields.refuseFaultsAndUnknown();
                        yield stakeholders.dueForVerification(day, officer);
                    }
                };
        return Views.items(holders.stream().map(Views::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Officer officer) {
        return tagged(stakeholders.holder(id, officer));
    }

    private ResponseEntity<?> tagged(Holder holder) {
        return answers.tagged(holder.version(), Views.of(holder));
    }

    /// Notes that somebody made sure today.
    @PostMapping("/{id}/verification")
    Map<String, Object> verify(@PathVariable UUID id, Officer officer, Fields fields) {
        var next = fields.optionalDay("verifyBy");
        fields.refuseFaultsAndUnknown();
        return Views.of(stakeholders.verify(id, next, officer));
    }

    /// Ends the holding without a successor.
    @PostMapping("/{id}/departure")
    Map<String, Object> depart(@PathVariable UUID id, Officer officer, Fields fields) {
        var to = fields.day("to");
        fields.refuseFaultsAndUnknown();
        return Views.of(stakeholders.depart(id, to, officer));
    }

    /// Says anew who it is; `If-Match` is the version that was read.
    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(
            @PathVariable UUID id,
            Officer officer,
            Fields fields,
            @RequestHeader("If-Match") Optional<String> match) {
        var draft = Drafts.holder(fields);
        fields.refuseFaultsAndUnknown();
        var version = IfMatch.read(match, stakeholders.holder(id, officer).version());
        return tagged(stakeholders.correctHolder(id, version, draft, officer));
    }
}
