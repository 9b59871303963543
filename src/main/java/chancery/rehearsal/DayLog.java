package chancery.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was done in a working day: how long each call took, by kind, and every error.
///
/// @param millis of each call, sorted
/// @param errors in the words of the answer
public record DayLog(Map<CallKind, List<Double>> millis, List<String> errors, Duration lasted) {

    public DayLog {
        var sorted = new TreeMap<CallKind, List<Double>>();
        millis.forEach((kind, times) -> sorted.put(kind, times.stream().sorted().toList()));
        millis = Map.copyOf(sorted);
        errors = List.copyOf(errors);
    }

    public int calls() {
        return millis.values().stream().mapToInt(List::size).sum();
    }

    /// How often something was done.
    public int count(CallKind kind) {
        return millis.getOrDefault(kind, List.of()).size();
    }

    /// The time that this share of the calls of a kind did not exceed.
    ///
    /// @param share from 0 to 1
    public double quantile(CallKind kind, double share) {
        var times = millis.getOrDefault(kind, List.of());
        return times.isEmpty()
                ? 0
                : times.get((int) Math.min(times.size() - 1, Math.ceil(times.size() * share) - 1));
    }

    /// The day as a table, and its errors below it.
    @Override
    public String toString() {
        var table =
                new TreeMap<>(millis)
                        .keySet().stream().map(this::line).collect(Collectors.joining());
        return "%-38s %7s %10s %10s%n".formatted("", "count", "median ms", "p99 ms")
                + table
                + "%,d calls in %d s, %.1f a second, %d errors%n"
                        .formatted(
                                calls(),
                                lasted.toSeconds(),
                                calls() / Math.max(0.001, lasted.toMillis() / 1e3),
                                errors.size())
                + errors.stream().map(error -> "  " + error + "\n").collect(Collectors.joining());
    }

    private String line(CallKind kind) {
        return String.format(
                Locale.ROOT,
                "%-38s %7d %10.1f %10.1f%n",
                kind.words(),
                count(kind),
                quantile(kind, 0.5),
                quantile(kind, 0.99));
    }
}
