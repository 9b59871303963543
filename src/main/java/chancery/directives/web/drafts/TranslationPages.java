package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.Translations;
import chancery.directives.web.DirectiveViews;
import chancery.directives.wording.CourtesyTranslation;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Courtesy translations of points, from the page of a directive and for programs.
@RestController
class TranslationPages {

    private static final int LONGEST = 6_000;

    private final Directives directives;
    private final Translations translations;
    private final DirectiveViews views;
    private final Templates templates;

    TranslationPages(
            Directives directives,
            Translations translations,
            DirectiveViews views,
            Templates templates) {
        this.directives = directives;
        this.translations = translations;
        this.views = views;
        this.templates = templates;
    }

    @PostMapping("/directives/{key}/translations")
    ResponseEntity<?> write(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var id = directives.idOf(key, officer);
        try {
            int number = fields.whole("number", 1, 199);
            var language = fields.text("language", 3).toLowerCase(Locale.ROOT);
            var text = fields.text("translation", LONGEST);
            fields.refuseFaults();
            translations.write(id, number, language, text, officer);
            return FormAnswers.seeOther("/directives/" + key);
        } catch (BadInput bad) {
            var again = page.refused(bad.faults(), fields);
            var directive = directives.directive(key, officer);
            return ResponseEntity.unprocessableContent()
                    .body(
                            templates.directivesDirective(
                                    again, views.of(directive, again, officer)));
        }
    }

    /// Writes one: `{"language": "fr", "text": …}`.
    @PostMapping("/api/v1/directives/{key}/points/{number}/translations")
    ResponseEntity<?> write(
            Officer officer, Fields fields, @PathVariable String key, @PathVariable int number) {
        var language = fields.text("language", 3).toLowerCase(Locale.ROOT);
        var text = fields.text("text", LONGEST);
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        return ResponseEntity.status(201)
                .body(json(translations.write(id, number, language, text, officer)));
    }

    /// Those of the text as it stands.
    @GetMapping("/api/v1/directives/{key}/translations")
    Object list(Officer officer, @PathVariable String key) {
        return Map.of(
                "items",
                translations.of(directives.idOf(key, officer), officer).values().stream()
                        .flatMap(each -> each.stream())
                        .map(TranslationPages::json)
                        .toList());
    }

    private static Map<String, Object> json(CourtesyTranslation translation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", translation.point());
        json.put("language", translation.language());
        json.put("official", false);
        json.put("text", translation.text());
        json.put("writtenAt", translation.writtenAt());
        return json;
    }
}
