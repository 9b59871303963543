package chancery.evidence.web.sources;

import chancery.access.Officer;
import chancery.evidence.sources.Sources;
import chancery.evidence.sources.csl.CslImport;
import chancery.evidence.sources.csl.CslItems;
import chancery.evidence.sources.csl.CslResult;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sources in and out as CSL-JSON.
@RestController
class CslApi {

    private static final String CSL = "application/vnd.citationstyles.csl+json";

    private final Sources sources;
    private final CslImport csl;

    CslApi(Sources sources, CslImport csl) {
        this.sources = sources;
        this.csl = csl;
    }

    @GetMapping("/api/v1/sources/csl")
    ResponseEntity<?> write(Officer officer, Fields fields) {
        var filter = SourceFilterInput.read(fields);
        fields.refuseFaultsAndUnknown();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(CSL))
                .body(CslItems.of(sources.list(filter, officer)));
    }

    /// Takes the text of a list under `items`; answers what became of each item.
    @PostMapping("/api/v1/sources/csl")
    Map<String, Object> read(Page page, Officer officer, Fields fields) {
        var items = fields.text("items", CslImport.MOST_CHARACTERS);
        boolean reserved = fields.yes("reserved");
        fields.refuseFaultsAndUnknown();
        return answer(csl.take(items, reserved, officer), page);
    }

    /// Takes the list itself, as a file of Zotero is.
    @PostMapping(path = "/api/v1/sources/csl", consumes = CSL)
    Map<String, Object> readFile(Page page, Officer officer, HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(CslImport.MOST_CHARACTERS + 1);
        return answer(csl.take(new String(body, StandardCharsets.UTF_8), false, officer), page);
    }

    private static Map<String, Object> answer(List<CslResult> results, Page page) {
        return Map.of("results", results.stream().map(result -> json(result, page)).toList());
    }

    private static Map<String, Object> json(CslResult result, Page page) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", result.number());
        json.put("title", result.title());
        json.put("outcome", result.outcome());
        result.source().ifPresent(source -> json.put("source", source));
        json.put("authorsLeftOut", result.authorsLeftOut());
        json.put(
                "faults",
                result.faults().stream()
                        .map(fault ->
                                Map.of("field", fault.field(), "message", page.words().say(fault)))
                        .toList());
        return json;
    }
}
