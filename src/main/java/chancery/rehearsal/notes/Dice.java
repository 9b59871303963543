package chancery.rehearsal.notes;

import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Chance that falls the same for the same seed, on every machine.
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// From 0 to before the number.
    public int below(int number) {
        return random.nextInt(number);
    }

    public long below(long number) {
        return random.nextLong(number);
    }

    public boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    public boolean percent(int number) {
        return random.nextInt(100) < number;
    }

    public <T> T among(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// 32 hexadecimal digits.
    public String salt() {
        return HexFormat.of().toHexDigits(random.nextLong())
                + HexFormat.of().toHexDigits(random.nextLong());
    }

    /// A UUID of version 7 (RFC 9562) that sorts after all given before it.
    ///
    /// @param count of the ids given so far; it keeps those of one millisecond in order
    public UUID id(long millis, long count) {
        long high = millis << 16 | 0x7000L | count >>> 20 & 0xFFF;
        long low = 0x8000_0000_0000_0000L | (count & 0xF_FFFF) << 42 | random.nextLong() >>> 22;
        return new UUID(high, low);
    }
}
