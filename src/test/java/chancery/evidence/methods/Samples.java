package chancery.evidence.methods;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tallies for tests, the random ones the same in every run.
final class Samples {

    static final Unit UNIT = new Unit("offences", "residents");
    private static final int MANY = 400;

    private Samples() {}

    static Tally tally(long events, double base) {
        return new Tally(events, base, UNIT);
    }

    static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Bases from 10 to some ten million, and from none to all of them counted.
    static Stream<Tally> tallies() {
        var random = seeded(20_131_013);
        return IntStream.range(0, MANY)
                .mapToObj(i -> {
                    var base = Math.rint(Math.pow(10, random.nextDouble(1, 7)));
                    var most = Math.pow(base, random.nextDouble());
                    return tally((long) random.nextDouble(0, most), base);
                });
    }

    static Stream<Tally[]> pairs() {
        var random = seeded(19_980_238);
        return IntStream.range(0, MANY)
                .mapToObj(i ->
                        new Tally[] {
                            tally(random.nextInt(1, 400), random.nextInt(1000, 100_000)),
                            tally(random.nextInt(1, 400), random.nextInt(1000, 100_000))
                        });
    }
}
