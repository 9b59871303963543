package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.directives.web.ScopeWords;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Helps to write scopes: completes the name being typed, and reads the whole back in words.
@RestController
class PlacePages {

    private static final int MOST = 12;

    private final Missions missions;
    private final Templates templates;

    PlacePages(Missions missions, Templates templates) {
        this.missions = missions;
        this.templates = templates;
    }

    /// Completions of the last name in `startingWith`, as options of a list.
    @GetMapping("/places")
    Object places(Page page, Officer officer, Fields fields) {
        var typed = typed(fields, "startingWith");
        int last = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf(',')) + 1;
        var before = typed.substring(0, last);
        var name = typed.substring(last);
        var completions =
                name.isBlank()
                        ? List.<Completion>of()
                        : missions.gazetteer(officer).startingWith(name, MOST).stream()
                                .map(found ->
                                        new Completion(
                                                before + found.name(),
                                                found.place().name().in(page.words().locale())))
                                .toList();
        return templates.directivesPlaces(completions);
    }

    /// The `scope` in a plain sentence.
    @GetMapping("/places/reading")
    Object reading(Page page, Officer officer, Fields fields) {
        var words = new ScopeWords(missions.gazetteer(officer), page.words());
        return templates.directivesReading(words.of(typed(fields, "scope")));
    }

    /// A form's field is sent under its own name, whatever that is.
    private static String typed(Fields fields, String name) {
        return Optional.ofNullable(fields.raw().get(name))
                .or(() -> fields.raw().values().stream().findFirst())
                .flatMap(values -> values.stream().findFirst())
                .map(text -> text.substring(0, Math.min(text.length(), 2_000)))
                .orElse("");
    }
}
