package chancery.evidence.figures.web;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.figures.FigureRow;
import chancery.evidence.figures.Finding;
import chancery.evidence.figures.Reckoned;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Interval;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// How figures stand in the API.
final class FigureJson {

    private FigureJson() {}

    static Map<String, Object> of(SavedFigure saved) {
        var json = DraftJson.of(saved.draft());
        json.put("id", saved.id());
        json.put("version", saved.number());
        json.put("newest", saved.newest());
        json.put("recordedAt", saved.at());
        json.put("picture", "/api/v1/figures/" + saved.id() + "/picture");
        return json;
    }

    static Map<String, Object> whole(SavedFigure saved, Reckoned reckoned, Words words) {
        var json = of(saved);
        json.putAll(of(reckoned, words));
        return json;
    }

    /// What a figure comes to, and what the rules have against it.
    static Map<String, Object> of(Reckoned reckoned, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("period", reckoned.period().text());
        json.put("rows", reckoned.rows().stream().map(FigureJson::of).toList());
        reckoned.headline().ifPresent(each -> json.put("result", of(each)));
        reckoned.difference().ifPresent(each -> json.put("difference", of(each)));
        reckoned.bounds()
                .ifPresent(each ->
                        json.put(
                                "bounds",
                                Map.of(
                                        "lowest",
                                        each.lowest(),
                                        "amongKnown",
                                        each.amongKnown(),
                                        "highest",
                                        each.highest(),
                                        "unknown",
                                        each.unknown())));
        reckoned.overall().ifPresent(each -> json.put("overall", each));
        reckoned.dispersion()
                .ifPresent(each ->
                        json.put(
                                "overdispersion",
                                Map.of(
                                        "phi",
                                        each.phi(),
                                        "betweenUnits",
                                        each.betweenUnits(),
                                        "found",
                                        each.found(),
                                        "method",
                                        each.trimming())));
        json.put("mirrorRows", reckoned.mirror().stream().map(FigureJson::of).toList());
        json.put("sources", reckoned.sources().stream().map(Dataset::citation).toList());
        json.put("blocked", reckoned.isBlocked());
        json.put("findings", reckoned.findings().stream().map(each -> of(each, words)).toList());
        return json;
    }

    private static Map<String, Object> of(FigureRow row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", row.label());
        json.put("period", row.period().text());
        json.put("events", row.small() ? "1-4" : row.events().toString());
        row.base().ifPresent(base -> json.put("base", base.toString()));
        row.value().ifPresent(value -> json.put("value", value));
        row.interval().ifPresent(interval -> json.put("interval", of(interval)));
        row.method().ifPresent(method -> json.put("method", method));
        json.put("flags", row.flags());
        row.position().ifPresent(position -> json.put("position", position));
        return json;
    }

    static Map<String, Object> of(Estimate estimate) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measure", estimate.measure());
        json.put("value", estimate.value());
        json.put("per", estimate.per());
        json.put("interval", of(estimate.interval()));
        json.put("method", estimate.method());
        return json;
    }

    private static Map<String, Object> of(Interval interval) {
        return Map.of(
                "lower",
                interval.lower(),
                "upper",
                Double.isInfinite(interval.upper()) ? "infinite" : interval.upper(),
                "confidence",
                interval.confidence().level());
    }

    private static Map<String, Object> of(Finding finding, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", finding.rule());
        json.put("number", finding.rule().number());
        json.put("level", finding.rule().level());
        json.put("about", finding.about());
        json.put("sentence", words.label(finding.sentence()));
        finding.rule().answer().ifPresent(answer -> json.put("hostAnswer", words.label(answer)));
        return json;
    }
}
