package chancery.evidence.tables;

import static java.util.stream.Collectors.joining;

import chancery.evidence.readers.ColumnMapping;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A guide told as texts by name, as [GuideFields] reads them.
public final class GuideTexts {

    private GuideTexts() {}

    public static SortedMap<String, String> of(TableGuide guide) {
        var fields = new TreeMap<String, String>();
        fields.put("table", guide.table());
        fields.put("title", guide.title());
        fields.put("publisher", guide.publisher());
        fields.put("area", guide.area().toString());
        fields.put("unit", guide.unit().toString());
        fields.put("metric", guide.metric().toString());
        fields.put("stage", guide.stage().toString());
        guide.offences().ifPresent(dimension -> fields.put("offences", dimension));
        guide.groups().dimension().ifPresent(dimension -> put(fields, guide.groups(), dimension));
        guide.mapping().ifPresent(mapping -> put(fields, mapping));
        fields.values().removeIf(String::isEmpty);
        return Collections.unmodifiableSortedMap(fields);
    }

    private static void put(Map<String, String> fields, Groups groups, String dimension) {
        fields.put("group", dimension);
        fields.put("basis", groups.basis().toString());
        fields.put("definition", groups.definition().toString());
        fields.put("everybody", joined(groups.everybody()));
        fields.put(
                "sameAs",
                groups.sameAs().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(joining("; ")));
        fields.put("parts", joined(groups.parts()));
    }

    private static void put(Map<String, String> fields, ColumnMapping mapping) {
        fields.put("period", mapping.period());
        fields.put("value", mapping.value());
        fields.put("dimensions", joined(mapping.dimensions()));
        fields.put("ignored", joined(new TreeSet<>(mapping.ignored())));
        fields.put("decimals", mapping.decimals().name());
        fields.put("missing", joined(new TreeSet<>(mapping.missing())));
        fields.put("hidden", joined(new TreeSet<>(mapping.hidden())));
        fields.put("notPublished", joined(new TreeSet<>(mapping.notPublished())));
    }

    private static String joined(Collection<String> texts) {
        return String.join("; ", texts);
    }
}
