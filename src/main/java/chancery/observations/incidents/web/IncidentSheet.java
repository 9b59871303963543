package chancery.observations.incidents.web;

import chancery.observations.incidents.Count;
import chancery.observations.incidents.CountKind;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Incidents as they leave Chancery.
final class IncidentSheet {

    private IncidentSheet() {}

    static Sheet of(List<IncidentLineView> lines, Words words) {
        var columns = new ArrayList<Column>();
        Stream.of(
                        "occurred-on",
                        "time-precision",
                        "host",
                        "place",
                        "geo-precision",
                        "category",
                        "status",
                        "status-on",
                        "rights",
                        "bias")
                .map(name -> new Column(name, words.say("observations.incident." + name)))
                .forEach(columns::add);
        Stream.of(CountKind.values())
                .map(kind -> new Column(kind.name(), words.label(kind)))
                .forEach(columns::add);
        Stream.of("summary", "response", "id")
                .map(name -> new Column(name, words.say("observations.incident." + name)))
                .forEach(columns::add);
        return new Sheet(
                "incidents", columns, lines.stream().map(line -> row(line, words)).toList());
    }

    private static List<Object> row(IncidentLineView line, Words words) {
        var text = line.incident().text();
        var row = new ArrayList<Object>();
        row.add(text.occurredOn());
        row.add(text.timePrecision().number());
        row.add(line.host());
        row.add(text.place());
        row.add(text.geoPrecision().number());
        row.add(line.category());
        row.add(words.label(line.incident().status().status()));
        row.add(line.incident().status().on());
        row.add(text.rights().map(words::label).orElse(""));
        row.add(text.biasRecorded() ? words.say("web.yes") : "");
        Stream.of(CountKind.values())
                .map(kind -> text.count(kind).map(Count::number).orElse(""))
                .forEach(row::add);
        row.add(text.summary());
        row.add(text.response());
        row.add(line.incident().id().toString());
        return row;
    }
}
