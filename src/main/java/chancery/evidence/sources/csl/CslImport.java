package chancery.evidence.sources.csl;

import chancery.access.Officer;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceDraft;
import chancery.evidence.sources.Sources;
import chancery.evidence.sources.csl.CslResult.Outcome;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes a list of CSL-JSON items: each is added, known already, or refused with its reasons; one
/// item's fault does not hold up the others.
@Component
public class CslImport {

    public static final int MOST_ITEMS = 1_000;
    public static final int MOST_CHARACTERS = 2_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What a field of ours is called in an item.
    private static final Map<String, String> NAMES =
            Map.of(
                    "address", "URL",
                    "identifier", "DOI",
                    "published", "issued",
                    "accessedOn", "accessed",
                    "edition", "version",
                    "kind", "type");

    private final Sources sources;

    CslImport(Sources sources) {
        this.sources = sources;
    }

    /// @param text a list of items, or an object that has one under `items`
    public List<CslResult> take(String text, boolean reserved, Officer by) {
        var items = items(text);
        var results = new ArrayList<CslResult>();
        for (int i = 0; i < items.size(); i++) {
            results.add(take(i + 1, new CslItem(items.get(i)), reserved, by));
        }
        return List.copyOf(results);
    }

    private static JsonNode items(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw BadInput.of("items", "evidence.fault.csl-large", MOST_CHARACTERS);
        }
        var items = tree(text);
        var list = items.isObject() ? items.path("items") : items;
        if (!list.isArray() || list.isEmpty()) {
            throw BadInput.of("items", "evidence.fault.csl-list");
        }
        if (list.size() > MOST_ITEMS) {
            throw BadInput.of("items", "evidence.fault.csl-many", MOST_ITEMS, list.size());
        }
        return list;
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            throw BadInput.of(
                    "items",
                    "web.fault.json",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        }
    }

    private CslResult take(int number, CslItem item, boolean reserved, Officer by) {
        try {
            var fields = item.fields();
            var draft = CitationFields.source(fields);
            fields.refuseFaults();
            var known = sources.find(draft, by);
            var source = known.orElseGet(() -> added(draft, reserved, by)).id();
            return new CslResult(
                    number,
                    draft.title(),
                    known.isPresent() ? Outcome.THERE : Outcome.ADDED,
                    Optional.of(source),
                    List.of(),
                    item.namesPeople());
        } catch (BadInput bad) {
            return new CslResult(
                    number,
                    item.title(),
                    Outcome.REFUSED,
                    Optional.empty(),
                    bad.faults().stream().map(CslImport::inTheirWords).toList(),
                    item.namesPeople());
        }
    }

    private Source added(SourceDraft draft, boolean reserved, Officer by) {
        return sources.add(draft, reserved, by);
    }

    private static Fault inTheirWords(Fault fault) {
        return new Fault(
                NAMES.getOrDefault(fault.field(), fault.field()),
                fault.message(),
                fault.arguments());
    }
}
