package chancery.evidence.datasets.web;

import chancery.evidence.datasets.Change;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.datasets.Trap;
import chancery.evidence.tables.GuideTexts;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// How datasets and their figures stand in the API.
final class DatasetJson {

    private DatasetJson() {}

    static Map<String, Object> of(Dataset dataset) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", dataset.id());
        json.put("title", dataset.title());
        json.put("publisher", dataset.publisher());
        json.put("table", dataset.vintage().table());
        dataset.vintage().updated().ifPresent(day -> json.put("updated", day));
        dataset.source().ifPresent(source -> json.put("source", source));
        json.put("address", dataset.address());
        json.put("licence", dataset.licence());
        json.put("form", dataset.form());
        json.put("fileName", dataset.fileName());
        json.put("sha256", dataset.capture().sha256());
        json.put("bytes", dataset.capture().bytes());
        json.put("tableDigest", dataset.tableDigest());
        json.put("dimensions", dataset.dimensions());
        json.put("series", dataset.counts().series());
        json.put("figures", dataset.counts().cells());
        json.put("missing", dataset.counts().missing());
        json.put("withheld", dataset.counts().hidden());
        json.put("from", dataset.from());
        json.put("until", dataset.until());
        json.put("roundedTo", dataset.roundedTo());
        dataset.follows().ifPresent(id -> json.put("follows", id));
        dataset.followedBy().ifPresent(id -> json.put("followedBy", id));
        json.put("recordedAt", dataset.recordedAt());
        json.put("guide", GuideTexts.of(dataset.guide()));
        return json;
    }

    static Map<String, Object> of(SeriesKey series) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", series.id());
        json.put("dataset", series.dataset());
        json.put("codes", series.codes());
        json.put("area", series.area());
        json.put("unit", series.unit());
        json.put("metric", series.metric());
        json.put("stage", series.stage());
        json.put("basis", series.group().basis());
        json.put("group", series.group().code());
        json.put("definition", series.group().definition());
        json.put("offence", series.offences().code());
        return json;
    }

    /// A number, or the word that says why there is none.
    static Map<String, Object> of(StoredObservation figure) {
        var json = of(figure.series());
        var observation = figure.observation();
        json.put("id", figure.key().toString());
        json.put("series", figure.series().id());
        json.put("period", observation.period().text());
        observation.figure().number().ifPresent(number -> json.put("value", number));
        if (observation.figure().number().isEmpty()) {
            json.put("absent", observation.figure().toString());
        }
        json.put("flags", observation.flags());
        json.put("status", figure.status());
        json.put("line", figure.line());
        return json;
    }

    static Map<String, Object> of(Trap trap, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", trap.rule());
        json.put("number", trap.rule().number());
        json.put("level", trap.rule().level());
        json.put("sentence", words.label((Enum<?>) trap.rule()));
        json.put("area", trap.where().area());
        json.put("group", trap.where().group());
        json.put("offence", trap.where().offence());
        json.put("unit", trap.where().unit());
        json.put("period", trap.where().period());
        return json;
    }

    static Map<String, Object> of(Change change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("older", change.older().toString());
        json.put("newer", change.newer().toString());
        json.put("codes", change.codes());
        json.put("period", change.older().period().text());
        json.put("before", change.before().toString());
        json.put("after", change.after().toString());
        return json;
    }
}
