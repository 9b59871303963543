package chancery.evidence.sources.csl;

import chancery.evidence.sources.AuthorKind;
import chancery.evidence.sources.SourceKind;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// One item of CSL-JSON, as the fields by which a source is described here.
record CslItem(JsonNode item) {

    private static final int LONGEST_SHOWN = 120;

    Fields fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", own("kind", SourceKind.ofCslType(text("type")).name()));
        fields.put("author", own("author", AuthorKind.UNKNOWN.name()));
        fields.put("publisher", publisher());
        fields.put("title", text("title"));
        fields.put("published", date(item.path("issued")));
        fields.put("accessedOn", date(item.path("accessed")));
        fields.put("edition", first("version", "edition"));
        fields.put("address", text("URL"));
        fields.put("identifier", first("DOI", "ISBN", "number"));
        fields.put("language", text("language").toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
        fields.put("machine", own("machine", ""));
        fields.put("note", text("note"));
        return Fields.of(
                fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    /// What to call it where it is refused.
    String title() {
        var title = text("title");
        return title.length() > LONGEST_SHOWN ? title.substring(0, LONGEST_SHOWN) + "…" : title;
    }

    /// Whether an author has a family name.
    boolean namesPeople() {
        return authors().anyMatch(author -> author.has("family"));
    }

    private Stream<JsonNode> authors() {
        return StreamSupport.stream(item.path("author").spliterator(), false);
    }

    /// The publisher; else the journal or site; else an author that is an institution.
    private String publisher() {
        return Stream.concat(
                        Stream.of("publisher", "container-title", "authority").map(this::text),
                        authors().map(author -> author.path("literal").asString("")))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private String first(String... names) {
        return Stream.of(names)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(String name) {
        var node = item.path(name);
        return node.isValueNode() ? node.asString("") : "";
    }

    /// What we wrote ourselves beyond the standard's fields.
    private String own(String name, String otherwise) {
        var value = item.path("custom").path("chancery").path(name).asString("");
        return value.isEmpty() ? otherwise : value;
    }

    /// `{"date-parts": [[2024, 5, 17]]}`, its parts numbers or texts, or `{"raw": "2024-05-17"}`.
    private static String date(JsonNode date) {
        var parts = date.path("date-parts").path(0);
        if (parts.isEmpty()) {
            return date.path("raw").asString("");
        }
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> part.asString(""))
                .map(part -> part.length() == 1 ? "0" + part : part)
                .collect(Collectors.joining("-"));
    }
}
