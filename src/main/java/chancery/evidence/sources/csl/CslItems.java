package chancery.evidence.sources.csl;

import chancery.evidence.sources.Identifier;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes sources as CSL-JSON items.
public final class CslItems {

    private CslItems() {}

    public static List<Map<String, Object>> of(List<Source> sources) {
        return sources.stream().map(CslItems::item).toList();
    }

    private static Map<String, Object> item(Source source) {
        var described = source.described();
        var item = new LinkedHashMap<String, Object>();
        item.put("id", source.id().toString());
        item.put("type", described.type());
        item.put("title", described.title());
        item.put("publisher", described.publisher());
        item.put("author", List.of(Map.of("literal", described.publisher())));
        described.published().ifPresent(date -> item.put("issued", parts(date.text())));
        described.accessedOn().ifPresent(day -> item.put("accessed", parts(day.toString())));
        put(item, "version", described.edition());
        put(item, "URL", described.address());
        described.identifier().ifPresent(identifier -> put(item, identifier));
        item.put("language", described.language());
        put(item, "note", described.note());
        source.copy().ifPresent(copy -> item.put("archive_location", "sha256:" + copy.sha256()));
        item.put("custom", Map.of("chancery", own(described)));
        return item;
    }

    private static Map<String, String> own(SourceDraft described) {
        var own = new LinkedHashMap<String, String>();
        own.put("kind", described.kind().name());
        own.put("author", described.author().name());
        own.put("machine", described.machine());
        return own;
    }

    private static void put(Map<String, Object> item, String name, String text) {
        if (!text.isEmpty()) {
            item.put(name, text);
        }
    }

    /// DOI and ISBN have fields of their own; ELI and ECLI stand where readers look for numbers.
    private static void put(Map<String, Object> item, Identifier identifier) {
        if (identifier.isDoi()) {
            item.put("DOI", identifier.text());
        } else if (identifier.text().startsWith("97")) {
            item.put("ISBN", identifier.text());
        } else {
            item.put("number", identifier.text());
        }
    }

    private static Map<String, Object> parts(String date) {
        return Map.of(
                "date-parts", List.of(Stream.of(date.split("-")).map(Integer::valueOf).toList()));
    }
}
