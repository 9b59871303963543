package chancery.evidence.figures.web;

import chancery.access.Officer;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.pictures.FigurePicture;
import chancery.web.ApiAnswers;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Figures for programs: tried, saved, said anew, drawn.
@RestController
@RequestMapping("/api/v1/figures")
class FigureApi {

    private final Figures figures;
    private final Exports exports;
    private final ApiAnswers answers;

    FigureApi(Figures figures, Exports exports, ApiAnswers answers) {
        this.figures = figures;
        this.exports = exports;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> list(Officer officer, Fields fields) {
        var filter = FigureInput.filter(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of("items", figures.list(filter, officer).stream().map(FigureJson::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> one(@PathVariable UUID id, Page page, Officer officer) {
        var saved = figures.figure(id, officer);
        var reckoned = figures.reckon(saved.draft(), officer);
        var json = FigureJson.whole(saved, reckoned, page.words());
        json.put("flagged", !figures.troubled(reckoned, officer).isEmpty());
        return answers.tagged(saved.number(), json);
    }

    @GetMapping("/{id}/versions/{number}")
    Object version(@PathVariable UUID id, @PathVariable int number, Page page, Officer officer) {
        var saved = figures.version(id, number, officer);
        return FigureJson.whole(saved, figures.reckon(saved.draft(), officer), page.words());
    }

    /// The picture, as SVG.
    @GetMapping(path = "/{id}/picture", produces = "image/svg+xml")
    ResponseEntity<String> picture(@PathVariable UUID id, Page page, Officer officer) {
        var saved = figures.figure(id, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml;charset=UTF-8"))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(FigurePicture.svg(figures.reckon(saved.draft(), officer), page.words()));
    }

    /// The table, as `format` csv, xlsx or json.
    @GetMapping("/{id}/table")
    void table(@PathVariable UUID id, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class, Exports.Format.CSV);
        fields.refuseFaultsAndUnknown();
        var saved = figures.figure(id, officer);
        exports.send(FigureSheet.of(figures.reckon(saved.draft(), officer)), format, response);
    }

    /// What rests on it, as far as the officer may see it.
    @GetMapping("/{id}/resting")
    Object resting(@PathVariable UUID id, Officer officer) {
        return Map.of("items", figures.restingOn(Set.of(id), officer));
    }
}
