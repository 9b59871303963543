package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Amendments;
import chancery.directives.Clearance;
import chancery.directives.Directive;
import chancery.directives.Directive.Stage;
import chancery.directives.Directives;
import chancery.directives.Endings;
import chancery.directives.ReleaseDecision.Granted;
import chancery.directives.ReleaseDecision.OnHold;
import chancery.directives.ReleaseDecision.Refused;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.OfficeCode;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The steps of a directive's life, from clearance to its end. What cannot be taken is told on its
/// page.
@RestController
@RequestMapping("/directives/{key}")
class DirectiveSteps {

    private static final int LONGEST_HOLD = 72 * 60;
    private static final int LONG_TEXT = 4_000;
    private static final List<Fault> OVERTAKEN =
            List.of(Fault.of("", "directives.fault.overtaken"));

    private final Directives directives;
    private final Amendments amendments;
    private final Endings endings;
    private final Missions missions;
    private final DirectiveViews views;
    private final Templates templates;

    DirectiveSteps(
            Directives directives,
            Amendments amendments,
            Endings endings,
            Missions missions,
            DirectiveViews views,
            Templates templates) {
        this.directives = directives;
        this.amendments = amendments;
        this.endings = endings;
        this.missions = missions;
        this.views = views;
        this.templates = templates;
    }

    /// A step that was asked for, with what it takes to tell how it went.
    private record Asked(Page page, Officer officer, Fields fields, UUID id) {

        /// The version that was read; with every fault found so far, if any.
        Optional<Long> revision() {
            var revision = fields.optionalWhole("revision", 1, Integer.MAX_VALUE);
            fields.refuseFaults();
            return revision.map(Long::valueOf);
        }
    }

    @PostMapping("/clearances")
    ResponseEntity<?> submit(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = asked(page, officer, fields, key);
        return taken(
                asked,
                () -> {
                    var offices =
                            fields.texts("offices").stream()
                                    .map(code -> office(code, officer))
                                    .collect(Collectors.toSet());
                    fields.refuseFaults();
                    if (directives.directive(key, officer) instanceof Directive.Released) {
                        amendments.submit(asked.id(), asked.revision(), offices, officer);
                    } else {
                        directives.submit(asked.id(), asked.revision(), offices, officer);
                    }
                    return "/directives/" + key;
                });
    }

    @PostMapping("/clearances/{office}")
    ResponseEntity<?> clear(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @PathVariable String office) {
        var asked = asked(page, officer, fields, key);
        return taken(
                asked,
                () -> {
                    var decision = fields.choice("decision", Clearance.Decision.class);
                    var comment = fields.optionalText("comment", LONG_TEXT).orElse("");
                    if (decision == Clearance.Decision.ASKED
                            || decision == Clearance.Decision.VOIDED) {
                        fields.fault(
                                "decision",
                                "web.fault.choice",
                                "CLEARED, CLEARED_WITH_COMMENT, OBJECTED");
                    }
                    if (decision != Clearance.Decision.CLEARED && comment.isEmpty()) {
                        fields.fault("comment", "web.fault.missing");
                    }
                    fields.refuseFaults();
                    var clearer = office(office, officer);
                    if (directives.directive(key, officer) instanceof Directive.Released) {
                        amendments.clear(
                                asked.id(), asked.revision(), clearer, decision, comment, officer);
                    } else {
                        directives.clear(
                                asked.id(), asked.revision(), clearer, decision, comment, officer);
                    }
                    return "/directives/" + key;
                });
    }

    private UUID office(String code, Officer officer) {
        if (!OfficeCode.isCode(code)) {
            throw BadInput.of("offices", "directives.fault.clearer", code);
        }
        return missions.findByCode(OfficeCode.parse(code), officer)
                .orElseThrow(() -> BadInput.of("offices", "directives.fault.clearer", code))
                .id();
    }

    @PostMapping("/release")
    ResponseEntity<?> release(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = asked(page, officer, fields, key);
        try {
            int minutes = fields.optionalWhole("holdMinutes", 0, LONGEST_HOLD).orElse(0);
            var revision = asked.revision();
            fields.refuseFaults();
            return switch (directives.release(
                    asked.id(),
                    revision,
                    Duration.ofMinutes(minutes),
                    page.words().locale(),
                    officer)) {
                case Granted(var directive) ->
                        FormAnswers.seeOther(
                                "/directives/" + DirectiveViews.key(directive) + "?done=released");
                case OnHold(var directive) -> FormAnswers.seeOther("/directives/" + directive.id());
                case Refused refused -> notReleased(asked, refused);
            };
        } catch (BadInput bad) {
            return notTaken(asked, HttpStatus.UNPROCESSABLE_CONTENT, bad.faults());
        } catch (Outdated overtaken) {
            return notTaken(asked, HttpStatus.PRECONDITION_FAILED, OVERTAKEN);
        }
    }

    private ResponseEntity<?> notReleased(Asked asked, Refused refused) {
        var directive = directives.directive(asked.id().toString(), asked.officer());
        return ResponseEntity.unprocessableContent()
                .body(
                        templates.directivesRefused(
                                asked.page(),
                                directive,
                                refused,
                                directives.preview(directive, asked.officer())));
    }

    @PostMapping("/pull-back")
    ResponseEntity<?> pullBack(
            Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = asked(page, officer, fields, key);
        return taken(
                asked,
                () -> {
                    directives.pullBack(asked.id(), asked.revision(), officer);
                    return "/directives/" + key;
                });
    }

    @PostMapping("/amendment/release")
    ResponseEntity<?> releaseAmendment(
            Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = asked(page, officer, fields, key);
        return taken(
                asked,
                () -> {
                    amendments.release(
                            asked.id(), asked.revision(), page.words().locale(), officer);
                    return "/directives/" + key + "?done=released";
                });
    }

    @PostMapping("/end")
    ResponseEntity<?> end(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = asked(page, officer, fields, key);
        return taken(
                asked,
                () -> {
                    var how = fields.choice("how", Stage.class);
                    var why = fields.text("why", LONG_TEXT);
                    var successor = Successors.read(fields, directives, officer);
                    var revision = asked.revision();
                    fields.refuseFaults();
                    endings.end(asked.id(), revision, how, why, successor, officer);
                    return "/directives/" + key;
                });
    }

    private Asked asked(Page page, Officer officer, Fields fields, String key) {
        return new Asked(page, officer, fields, directives.idOf(key, officer));
    }

    /// Takes a step and goes where it leads, or shows the directive with every fault.
    private ResponseEntity<?> taken(Asked asked, Supplier<String> step) {
        try {
            return FormAnswers.seeOther(step.get());
        } catch (BadInput bad) {
            return notTaken(asked, HttpStatus.UNPROCESSABLE_CONTENT, bad.faults());
        } catch (Outdated overtaken) {
            return notTaken(asked, HttpStatus.PRECONDITION_FAILED, OVERTAKEN);
        }
    }

    private ResponseEntity<?> notTaken(Asked asked, HttpStatus status, List<Fault> faults) {
        var page = asked.page().refused(faults, asked.fields());
        var directive = directives.directive(asked.id().toString(), asked.officer());
        return ResponseEntity.status(status)
                .body(
                        templates.directivesDirective(
                                page, views.of(directive, page, asked.officer())));
    }
}
