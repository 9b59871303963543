package chancery.evidence.standardisation;

import chancery.evidence.methods.Domain;
import java.util.OptionalInt;

/// Ages in full years from a first to a last one, both included; without a last one it is open.
public record AgeBand(int from, OptionalInt to) implements Comparable<AgeBand> {

    private static final int OLDEST = 130;

    public AgeBand {
        Domain.require(
                from >= 0 && from <= to.orElse(OLDEST) && to.orElse(OLDEST) <= OLDEST,
                "age",
                "evidence.fault.age-band",
                written(from, to));
    }

    public static AgeBand of(int from, int to) {
        return new AgeBand(from, OptionalInt.of(to));
    }

    public static AgeBand andOver(int from) {
        return new AgeBand(from, OptionalInt.empty());
    }

    /// Reads what [#toString()] writes: `15-19`, `85+`, `0`.
    public static AgeBand parse(String text) {
        var parts = text.strip().split("[-+]", -1);
        Domain.require(
                text.strip().matches("\\d{1,3}(-\\d{1,3}|\\+)?"),
                "age",
                "evidence.fault.age-band",
                text);
        var from = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return of(from, from);
        }
        return parts[1].isEmpty() ? andOver(from) : of(from, Integer.parseInt(parts[1]));
    }

    /// Whether every age of this band lies in the other.
    public boolean within(AgeBand other) {
        return from >= other.from && to.orElse(OLDEST) <= other.to.orElse(OLDEST);
    }

    @Override
    public int compareTo(AgeBand other) {
        return Integer.compare(from, other.from);
    }

    @Override
    public String toString() {
        return written(from, to);
    }

    private static String written(int from, OptionalInt to) {
        if (to.isEmpty()) {
            return from + "+";
        }
        return to.getAsInt() == from ? "" + from : from + "-" + to.getAsInt();
    }
}
