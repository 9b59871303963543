package chancery.observations.coding.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.coding.Agreements;
import chancery.observations.coding.Codebooks;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
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

/// Codebooks, and how far coders agree under them, for programs.
@RestController
@RequestMapping("/api/v1")
class CodebookApi {

    private final Codebooks codebooks;
    private final Agreements agreements;
    private final Creations creations;
    private final ApiAnswers answers;

    CodebookApi(
            Codebooks codebooks, Agreements agreements, Creations creations, ApiAnswers answers) {
        this.codebooks = codebooks;
        this.agreements = agreements;
        this.creations = creations;
        this.answers = answers;
    }

    /// The latest version of every codebook.
    @GetMapping("/codebooks")
    Object codebooks(Officer officer) {
        return Map.of("items", codebooks.latest(officer).stream().map(CodingJson::of).toList());
    }

    /// All versions of a directive's codebook, newest first.
    @GetMapping("/codebooks/{directive}")
    Object versions(Officer officer, @PathVariable UUID directive) {
        return Map.of(
                "items",
                codebooks.versions(directive, officer).stream().map(CodingJson::of).toList());
    }

    /// Issues a version; `version` is the one that was read, 0 for the first.
    @PostMapping("/codebooks")
    ResponseEntity<?> issue(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var directive = fields.text("directive", 60);
        int read = fields.whole("version", 0, 9_999);
        var draft = CodingInput.codebook(fields);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST codebooks " + fields.raw(),
                        () -> {
                            var made = codebooks.issue(directive, read, draft, officer);
                            return answers.made(
                                    "/api/v1/codebooks/" + made.directive(), CodingJson.of(made));
                        }));
    }

    /// How far coders agree under the latest version, or under `version`.
    @GetMapping("/codebooks/{directive}/agreement")
    Object agreement(Officer officer, Page page, Fields fields, @PathVariable UUID directive) {
        var number = fields.optionalWhole("version", 1, 9_999);
        var asOf = fields.optionalAsOf("asOf").orElse(page.now());
        fields.refuseFaultsAndUnknown();
        var latest = codebooks.codebook(directive, officer);
        var book =
                number.map(wanted -> codebooks.version(latest.id(), wanted, officer))
                        .orElse(latest);
        return Map.of(
                "version",
                book.version(),
                "items",
                agreements.of(book, asOf, officer).stream().map(CodingJson::of).toList());
    }
}
