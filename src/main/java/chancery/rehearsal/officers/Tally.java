package chancery.rehearsal.officers;

import chancery.rehearsal.CallKind;
import chancery.rehearsal.DayLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts calls while they are made, by everybody at once.
public final class Tally {

    private final Map<CallKind, List<Double>> millis = new EnumMap<>(CallKind.class);
    private final List<String> errors = new ArrayList<>();

    synchronized void took(CallKind kind, long nanos) {
        millis.computeIfAbsent(kind, first -> new ArrayList<>()).add(nanos / 1e6);
    }

    synchronized void failed(CallKind kind, String what) {
        errors.add(kind.words() + ": " + what);
    }

    /// What was counted so far.
    public synchronized DayLog log(Duration lasted) {
        return new DayLog(millis, errors, lasted);
    }
}
