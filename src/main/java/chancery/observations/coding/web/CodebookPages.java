package chancery.observations.coding.web;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.Codebooks;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// A codebook with its versions, and the form that issues the next one.
@RestController
class CodebookPages {

    private final Codebooks codebooks;
    private final Directives directives;
    private final Histories histories;
    private final Templates templates;

    CodebookPages(
            Codebooks codebooks, Directives directives, Histories histories, Templates templates) {
        this.codebooks = codebooks;
        this.directives = directives;
        this.histories = histories;
        this.templates = templates;
    }

    @GetMapping("/observations/codebooks/{directive}")
    Object codebook(Page page, Officer officer, Fields fields, @PathVariable UUID directive) {
        var number = fields.optionalWhole("version", 1, 9_999);
        fields.refuseFaults();
        var versions = codebooks.versions(directive, officer);
        var latest = codebooks.codebook(directive, officer);
        var shown =
                number.map(wanted -> codebooks.version(latest.id(), wanted, officer))
                        .orElse(latest);
        return templates.observationsCodingCodebook(
                page,
                shown,
                versions,
                directives
                        .directive(directive.toString(), officer)
                        .version()
                        .instruction()
                        .subject(),
                histories
                        .namesOf(Set.of(shown.issuedBy()), officer)
                        .getOrDefault(shown.issuedBy(), "–"),
                codebooks.mayIssue(officer));
    }

    @GetMapping("/observations/codebooks/new")
    Object fresh(Page page, Officer officer) {
        return form(page, Optional.empty(), officer);
    }

    @GetMapping("/observations/codebooks/{directive}/change")
    Object change(Page page, Officer officer, @PathVariable UUID directive) {
        return form(page, Optional.of(codebooks.codebook(directive, officer)), officer);
    }

    private Object form(Page page, Optional<Codebook> current, Officer officer) {
        return templates.observationsCodingCodebookForm(
                page, current, current.isPresent() ? List.of() : without(officer));
    }

    /// Directives in force that have no codebook yet.
    private List<Option> without(Officer officer) {
        return directives.list("", Optional.of(Directive.Stage.RELEASED), officer).stream()
                .filter(one -> codebooks.versions(one.id(), officer).isEmpty())
                .map(one ->
                        new Option(
                                one.id().toString(),
                                one.reference().orElse("") + " · " + one.subject()))
                .toList();
    }

    @PostMapping("/observations/codebooks")
    ResponseEntity<?> issue(Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var directive = fields.id("directive");
                    int read = fields.whole("version", 0, 9_999);
                    var draft = CodingInput.codebook(fields);
                    fields.refuseFaults();
                    codebooks.issue(directive.toString(), read, draft, officer);
                    return "/observations/codebooks/" + directive;
                },
                again -> form(again, current(fields, officer), officer));
    }

    private Optional<Codebook> current(Fields fields, Officer officer) {
        return fields.raw().getOrDefault("directive", List.of()).stream()
                .filter(text -> text.length() == 36)
                .flatMap(text ->
                        codebooks.latest(officer).stream()
                                .filter(book -> book.directive().toString().equals(text)))
                .findFirst();
    }
}
