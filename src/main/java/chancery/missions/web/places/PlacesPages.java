package chancery.missions.web.places;

import chancery.access.Officer;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Whom a scope means on a day: page, file and API.
@RestController
class PlacesPages {

    /// Shown while nothing is asked.
    private static final String USUAL = "europe";

    private static final int LONGEST = 2_000;

    private final ReadingScopes scopes;
    private final Exports exports;
    private final Templates templates;

    PlacesPages(ReadingScopes scopes, Exports exports, Templates templates) {
        this.scopes = scopes;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/missions/places")
    Object page(Page page, Officer officer, Fields fields) {
        return templates.missionsPlaces(page, read(page, officer, fields));
    }

    @GetMapping(path = "/missions/places", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var view = read(page, officer, fields);
        exports.send(sheet(view, page.words()), format, response);
    }

    /// The same for programs: `GET /api/v1/places?scope=europe&on=2026-01-01`.
    @GetMapping("/api/v1/places")
    Object answer(Page page, Officer officer, Fields fields) {
        var view = read(page, officer, fields);
        return Map.of(
                "scope", view.scope(),
                "on", view.day(),
                "understood", view.understood(),
                "reading", view.reading(),
                "hosts", view.hosts(),
                "members", view.members());
    }

    private PlacesView read(Page page, Officer officer, Fields fields) {
        var scope = fields.optionalText("scope", LONGEST).orElse(USUAL);
        Optional<LocalDate> day = fields.optionalDay("on");
        fields.refuseFaults();
        return scopes.read(scope, day, page.words().locale(), officer);
    }

    private static Sheet sheet(PlacesView view, Words words) {
        var columns = Column.named(words, "missions.places.column.", "host", "name", "missions");
        return new Sheet(
                "places",
                columns,
                view.hosts().stream()
                        .map(host ->
                                List.<Object>of(
                                        host.code().text(),
                                        host.name(),
                                        String.join(", ", host.missions())))
                        .toList());
    }
}
