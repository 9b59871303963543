package chancery.observations.incidents.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import chancery.observations.incidents.Count;
import chancery.observations.incidents.CountKind;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.OffenceCategory;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many incidents of a section there are, with both sides counted: those who suffered them and
/// those suspected of them.
///
/// @param told in how many of them a kind is counted at all; what is not told is not zero
public record CategoryCounts(
        OffenceCategory section,
        String title,
        long incidents,
        long biasRecorded,
        Map<CountKind, Integer> best,
        Map<CountKind, Long> told) {

    static List<CategoryCounts> of(List<Incident> incidents, Words words) {
        return incidents.stream()
                .collect(groupingBy(one -> one.text().category().section(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(section -> of(section.getKey(), section.getValue(), words))
                .toList();
    }

    private static CategoryCounts of(OffenceCategory section, List<Incident> within, Words words) {
        var best = new EnumMap<CountKind, Integer>(CountKind.class);
        var told = new EnumMap<CountKind, Long>(CountKind.class);
        for (var incident : within) {
            for (Count count : incident.text().counts()) {
                best.merge(count.kind(), count.best(), Integer::sum);
                told.merge(count.kind(), 1L, Long::sum);
            }
        }
        return new CategoryCounts(
                section,
                section.code() + " " + section.title(words.locale()),
                within.size(),
                within.stream().filter(one -> one.text().biasRecorded()).count(),
                best,
                told);
    }

    /// The number with how many incidents tell it, or a dash where none does.
    public String cell(CountKind kind) {
        return told.containsKey(kind) ? best.get(kind) + " (" + told.get(kind) + ")" : "–";
    }

    static Sheet sheet(List<CategoryCounts> counts, Words words) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("category", words.say("observations.incident.category")));
        columns.add(new Column("incidents", words.say("observations.incidents")));
        columns.add(new Column("bias", words.say("observations.incident.bias")));
        Arrays.stream(CountKind.values())
                .forEach(kind -> columns.add(new Column(kind.name(), words.label(kind))));
        return new Sheet(
                "incident-counts", columns, counts.stream().map(CategoryCounts::row).toList());
    }

    private static List<Object> row(CategoryCounts counts) {
        var row = new ArrayList<Object>();
        row.add(counts.title);
        row.add(counts.incidents);
        row.add(counts.biasRecorded);
        Arrays.stream(CountKind.values()).map(counts::cell).forEach(row::add);
        return row;
    }
}
