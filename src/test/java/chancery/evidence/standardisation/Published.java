package chancery.evidence.standardisation;

import chancery.evidence.methods.Tally;
import chancery.evidence.methods.Unit;
import java.util.List;
import java.util.stream.IntStream;

/// The worked examples that everybody checks against.
final class Published {

    static final Unit UNIT = new Unit("events", "persons");

    /// The "big" area of the UK test data, five-year bands from 0-4 to 90 and over.
    static final List<Tally> BIG =
            tallies(
                    new long[] {
                        127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91
                    },
                    new double[] {
                        636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300,
                        288, 153, 123, 207
                    });

    /// Down's syndrome by age of mother and order of birth, Fleiss 1981, page 249.
    static final long[][] FLEISS_EVENTS = {
        {107, 141, 60, 40, 39, 25},
        {25, 150, 110, 84, 82, 39},
        {3, 71, 114, 103, 108, 75},
        {1, 26, 64, 89, 137, 96},
        {0, 8, 63, 112, 262, 295}
    };

    static final double[][] FLEISS_BIRTHS = {
        {230061, 329449, 114920, 39487, 14208, 3052},
        {72202, 326701, 208667, 83228, 28466, 5375},
        {15050, 175702, 207081, 117300, 45026, 8660},
        {2293, 68800, 132424, 98301, 46075, 9834},
        {327, 30666, 123419, 149919, 104088, 34392}
    };

    /// Cancer of white men in the United States, Selvin 2004.
    static final List<Tally> SELVIN_1940 =
            tallies(
                    new long[] {45, 201, 320, 670, 1126, 3160, 9723, 17935, 22179, 13461, 2238},
                    new double[] {
                        906897, 3794573, 10003544, 10629526, 9465330, 8249558, 7294330, 5022499,
                        2920220, 1019504, 142532
                    });

    static final List<Tally> SELVIN_1960 =
            tallies(
                    new long[] {141, 926, 1253, 1080, 1869, 4891, 14956, 30888, 41725, 26501, 5928},
                    new double[] {
                        1784033, 7065148, 15658730, 10482916, 9939972, 10563872, 9114202, 6850263,
                        4702482, 1874619, 330915
                    });

    private Published() {}

    static List<Tally> tallies(long[] events, double[] bases) {
        return IntStream.range(0, events.length)
                .mapToObj(i -> new Tally(events[i], bases[i], UNIT))
                .toList();
    }

    static Strata weighed(List<Tally> tallies, double... weights) {
        return new Strata(
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new Stratum(tallies.get(i), weights[i]))
                        .toList());
    }

    static List<AgeBand> fiveYears(int bands) {
        return IntStream.range(0, bands)
                .mapToObj(
                        i -> i == bands - 1 ? AgeBand.andOver(5 * i) : AgeBand.of(5 * i, 5 * i + 4))
                .toList();
    }
}
