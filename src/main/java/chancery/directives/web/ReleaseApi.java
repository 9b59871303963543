package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.AmendmentReleases;
import chancery.directives.Directive;
import chancery.directives.DirectiveReleases;
import chancery.directives.Directives;
import chancery.directives.release.Receivers;
import chancery.directives.release.ReleaseDecision;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Releases for programs: what each mission would receive, put in force, pulled back.
@RestController
@RequestMapping("/api/v1/directives/{key}")
class ReleaseApi {

    private final Directives directives;
    private final DirectiveReleases releases;
    private final AmendmentReleases amendments;
    private final Receivers receivers;
    private final DirectiveAnswers answers;

    ReleaseApi(
            Directives directives,
            DirectiveReleases releases,
            AmendmentReleases amendments,
            Receivers receivers,
            DirectiveAnswers answers) {
        this.directives = directives;
        this.releases = releases;
        this.amendments = amendments;
        this.receivers = receivers;
        this.answers = answers;
    }

    /// Releases, at once or after `{"holdMinutes": 30}`; releases a waiting amendment of a
    /// directive in force.
    @PostMapping("/release")
    ResponseEntity<?> release(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var minutes = fields.optionalWhole("holdMinutes", 0, 72 * 60).orElse(0);
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        if (directives.directive(key, officer) instanceof Directive.Released) {
            return answers.tagged(
                    amendments.release(id, IfMatch.read(match), page.words().locale(), officer));
        }
        return switch (releases.release(
                id,
                IfMatch.read(match),
                Duration.ofMinutes(minutes),
                page.words().locale(),
                officer)) {
            case ReleaseDecision.Granted(var directive) -> answers.tagged(directive);
            case ReleaseDecision.OnHold(var directive) -> answers.tagged(directive);
            case ReleaseDecision.Refused refused -> throw new BadInput(faults(refused));
        };
    }

    private static List<Fault> faults(ReleaseDecision.Refused refused) {
        return Stream.concat(
                        refused.unmet().stream()
                                .map(rule -> Fault.of("", "directives.ReleaseRule." + rule.name())),
                        refused.checks().stream()
                                .map(check -> Fault.of("", "directives.fault.check", check)))
                .toList();
    }

    @PostMapping("/pull-back")
    ResponseEntity<?> pullBack(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        fields.refuseFaultsAndUnknown();
        return answers.tagged(
                releases.pullBack(directives.idOf(key, officer), IfMatch.read(match), officer));
    }

    /// What each mission would receive if it went out today.
    @GetMapping("/preview")
    Object preview(Officer officer, @PathVariable String key) {
        var variants = receivers.of(directives.directive(key, officer), officer);
        return Map.of(
                "items",
                variants.stream()
                        .map(variant ->
                                Map.of(
                                        "mission", variant.posting().mission().code(),
                                        "host", variant.posting().host(),
                                        "points", variant.numbers(),
                                        "owed", variant.owed()))
                        .toList());
    }
}
