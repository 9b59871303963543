package chancery.evidence.web.methods;

import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Interval;
import chancery.evidence.methods.Tally;
import chancery.evidence.methods.Unit;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads what methods take, and writes what they give.
final class MethodInput {

    private static final Unit UNIT = new Unit("events", "people");
    private static final int MOST = Integer.MAX_VALUE;

    private MethodInput() {}

    static int count(Fields fields, String name) {
        return fields.whole(name, 0, MOST);
    }

    /// A number above zero, with or without decimals; 1 stands in until faults are refused.
    static double positive(Fields fields, String name) {
        var number = fields.parsed(name, MethodInput::positive, "evidence.fault.positive");
        if (number.isEmpty() && !fields.has(name)) {
            fields.fault(name, "web.fault.missing");
        }
        return number.orElse(1.0);
    }

    private static Double positive(String text) {
        var number = Double.parseDouble(text);
        if (!(number > 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static Tally tally(Fields fields, String events, String base) {
        return new Tally(count(fields, events), positive(fields, base), UNIT);
    }

    static double per(Fields fields) {
        return fields.has("per") ? positive(fields, "per") : 100_000;
    }

    /// 95 % for display, unless alerts are set.
    static Confidence confidence(Fields fields) {
        return fields.yes("alert") ? Confidence.ALERT : Confidence.DISPLAY;
    }

    static Map<String, Object> json(Estimate estimate) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measure", estimate.measure());
        json.put("value", estimate.value());
        json.put("per", estimate.per());
        json.put("interval", json(estimate.interval()));
        json.put("method", estimate.method());
        json.put("noDifference", estimate.showsNoDifference());
        return json;
    }

    static Map<String, Object> json(Interval interval) {
        return Map.of(
                "lower",
                interval.lower(),
                "upper",
                Double.isFinite(interval.upper()) ? interval.upper() : "infinite",
                "confidence",
                interval.confidence().level());
    }
}
