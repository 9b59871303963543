package chancery.evidence.web.methods;

import chancery.evidence.disclosure.CountTable;
import chancery.evidence.disclosure.Suppression;
import chancery.evidence.methods.Funnel;
import chancery.evidence.methods.RateDifferences;
import chancery.evidence.methods.RateRatios;
import chancery.evidence.methods.Rates;
import chancery.evidence.methods.Shares;
import chancery.evidence.methods.UnknownBounds;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Rates, shares, ratios, differences, funnels, bounds and small counts, for numbers that somebody
/// has at hand. It takes no officer: whoever signed in may reckon.
@RestController
@RequestMapping("/api/v1/methods")
class MethodApi {

    /// Exact limits below ten events, Byar's from ten.
    @PostMapping("/rate")
    Object rate(Fields fields) {
        var tally = MethodInput.tally(fields, "events", "base");
        var per = MethodInput.per(fields);
        var confidence = MethodInput.confidence(fields);
        fields.refuseFaultsAndUnknown();
        return MethodInput.json(Rates.crude(tally, per, confidence));
    }

    @PostMapping("/share")
    Object share(Fields fields) {
        var tally = MethodInput.tally(fields, "events", "base");
        var confidence = MethodInput.confidence(fields);
        fields.refuseFaultsAndUnknown();
        return MethodInput.json(Shares.wilson(tally, confidence));
    }

    /// Ratio and difference of two rates: one is not given without the other.
    @PostMapping("/comparison")
    Object comparison(Fields fields) {
        var one = MethodInput.tally(fields, "events", "base");
        var other = MethodInput.tally(fields, "otherEvents", "otherBase");
        var per = MethodInput.per(fields);
        var confidence = MethodInput.confidence(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "rate", MethodInput.json(Rates.crude(one, per, confidence)),
                "otherRate", MethodInput.json(Rates.crude(other, per, confidence)),
                "ratio", MethodInput.json(RateRatios.of(one, other, confidence)),
                "difference", MethodInput.json(RateDifferences.of(one, other, per, confidence)));
    }

    @PostMapping("/funnel")
    Object funnel(Fields fields) {
        var observed = MethodInput.count(fields, "observed");
        var expected = MethodInput.positive(fields, "expected");
        fields.refuseFaultsAndUnknown();
        var funnel = Funnel.atExpected(expected);
        return Map.of(
                "ratio", observed / expected,
                "inner", MethodInput.json(funnel.inner()),
                "outer", MethodInput.json(funnel.outer()),
                "position", funnel.position(observed),
                "method", funnel.method());
    }

    /// Between which shares a group lies when some of the total belong to no group that is told.
    @PostMapping("/bounds")
    Object bounds(Fields fields) {
        var group = MethodInput.count(fields, "group");
        var others = MethodInput.count(fields, "others");
        var total = MethodInput.count(fields, "total");
        fields.refuseFaultsAndUnknown();
        var bounds = new UnknownBounds(group, others, total);
        return Map.of(
                "lowest", bounds.lowest(),
                "amongKnown", bounds.amongKnown(),
                "highest", bounds.highest(),
                "unknown", bounds.unknown());
    }

    /// Which cells of a table must be hidden: `rows` as texts of counts, `["3 20", "15 40"]`.
    @PostMapping("/suppression")
    Object suppression(Fields fields) {
        var rows = fields.texts("rows");
        var threshold =
                fields.optionalWhole("threshold", 2, 10).orElse(Suppression.DEFAULT_THRESHOLD);
        fields.refuseFaultsAndUnknown();
        var table = new CountTable(rows.stream().map(MethodApi::counts).toList(), true, true);
        var found = Suppression.of(table, threshold);
        return Map.of("small", found.small(), "added", found.added());
    }

    private static List<Long> counts(String row) {
        try {
            return Arrays.stream(row.strip().split("\\s+")).map(Long::valueOf).toList();
        } catch (NumberFormatException notCounts) {
            throw BadInput.of("rows", "evidence.fault.counts");
        }
    }
}
