package chancery.evidence.web.methods;

import chancery.evidence.methods.Tally;
import chancery.evidence.standardisation.AgeBand;
import chancery.evidence.standardisation.DirectStandardisation;
import chancery.evidence.standardisation.IndirectStandardisation;
import chancery.evidence.standardisation.StandardPopulation;
import chancery.evidence.standardisation.Strata;
import chancery.evidence.standardisation.TwoGroups;
import chancery.evidence.standardisation.TwoGroups.Pair;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Groups weighed by the same ages, and groups compared stratum by stratum.
@RestController
@RequestMapping("/api/v1/methods")
class StandardApi {

    /// The age structures that both sides can be weighed by.
    enum Standard {
        EUROPEAN_2013(StandardPopulation.EUROPEAN_2013),
        EUROPEAN_1976(StandardPopulation.EUROPEAN_1976),
        WORLD_2000_2025(StandardPopulation.WORLD_2000_2025),
        EUROPEAN_2013_WORKING_AGE(StandardPopulation.EUROPEAN_2013_WORKING_AGE);

        private final StandardPopulation population;

        Standard(StandardPopulation population) {
            this.population = population;
        }
    }

    /// Bands with `age`, `events` and `base`; both the interval after Dobson and the gamma one.
    @PostMapping("/direct-standardisation")
    Object direct(Fields fields) {
        var standard = fields.choice("standard", Standard.class, Standard.EUROPEAN_2013);
        var per = MethodInput.per(fields);
        var confidence = MethodInput.confidence(fields);
        var ages = new ArrayList<AgeBand>();
        var tallies = new ArrayList<Tally>();
        for (var row : fields.rows("bands")) {
            ages.add(age(row.text("age", 10)));
            tallies.add(MethodInput.tally(row, "events", "base"));
        }
        fields.refuseFaultsAndUnknown();
        requireSome(ages, "bands");
        var strata = Strata.of(ages, tallies, standard.population);
        return Map.of(
                "standard", standard.population.name(),
                "dobson", MethodInput.json(DirectStandardisation.dobson(strata, per, confidence)),
                "gamma", MethodInput.json(DirectStandardisation.gamma(strata, per, confidence)));
    }

    private static void requireSome(List<?> rows, String field) {
        if (rows.isEmpty()) {
            throw BadInput.of(field, "evidence.fault.no-bands");
        }
    }

    /// A harmless band stands in for what is empty, until faults are refused.
    private static AgeBand age(String text) {
        return text.isEmpty() ? AgeBand.andOver(0) : AgeBand.parse(text);
    }

    /// The group's `events` in all, and bands with its `size` and the reference's `events` and
    /// `base`.
    @PostMapping("/indirect-standardisation")
    Object indirect(Fields fields) {
        var events = MethodInput.count(fields, "events");
        var per = MethodInput.per(fields);
        var confidence = MethodInput.confidence(fields);
        var sizes = new ArrayList<Double>();
        var reference = new ArrayList<Tally>();
        for (var row : fields.rows("bands")) {
            sizes.add(MethodInput.positive(row, "size"));
            reference.add(MethodInput.tally(row, "events", "base"));
        }
        fields.refuseFaultsAndUnknown();
        requireSome(sizes, "bands");
        var found = IndirectStandardisation.of(events, sizes, reference);
        return Map.of(
                "expected", found.expected(),
                "ratio", MethodInput.json(found.ratio(confidence)),
                "rate", MethodInput.json(found.rate(per, confidence)));
    }

    /// Strata with `events`, `base`, `otherEvents`, `otherBase`: the ratio they share after Mantel
    /// and Haenszel, and whether the crude direction survives them.
    @PostMapping("/strata")
    Object strata(Fields fields) {
        var confidence = MethodInput.confidence(fields);
        var pairs = new ArrayList<Pair>();
        for (var row : fields.rows("strata")) {
            pairs.add(
                    new Pair(
                            MethodInput.tally(row, "events", "base"),
                            MethodInput.tally(row, "otherEvents", "otherBase")));
        }
        fields.refuseFaultsAndUnknown();
        requireSome(pairs, "strata");
        var groups = new TwoGroups(pairs);
        return Map.of(
                "ratio", MethodInput.json(groups.mantelHaenszelRatio(confidence)),
                "standardised", groups.standardisedOne(),
                "otherStandardised", groups.standardisedOther(),
                "direction", groups.direction(),
                "opposed", groups.opposedStrata());
    }
}
