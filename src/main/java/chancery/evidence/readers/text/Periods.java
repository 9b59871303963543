package chancery.evidence.readers.text;

import chancery.evidence.statistics.ReferencePeriod;
import chancery.kernel.BadInput;
import java.util.HashMap;
import java.util.Map;

/// Reads periods, each way of writing one once.
public final class Periods {

    /// More different periods than this are read anew each time.
    private static final int REMEMBERED = 10_000;

    private final Map<String, ReferencePeriod> known = new HashMap<>();

    public ReferencePeriod at(String text, long line) {
        var period = known.get(text);
        if (period == null) {
            period = parsed(text, line);
            if (known.size() < REMEMBERED) {
                known.put(text, period);
            }
        }
        return period;
    }

    private static ReferencePeriod parsed(String text, long line) {
        try {
            return ReferencePeriod.parse(text);
        } catch (BadInput bad) {
            throw Lines.refuse(line, "evidence.fault.period-in-line", text);
        }
    }
}
