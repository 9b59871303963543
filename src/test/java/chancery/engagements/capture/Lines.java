package chancery.engagements.capture;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.capture.CaptureReading.Misunderstood;
import chancery.engagements.capture.CaptureReading.Understood;
import java.time.LocalDate;
import java.util.List;

/// Reads lines for tests on the usual day, the first of December 2026.
final class Lines {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private Lines() {}

    static Understood understood(String line) {
        return switch (Capture.parse(line, TODAY)) {
            case Understood understood -> understood;
            case Misunderstood(var faults) -> throw new AssertionError(line + ": " + faults);
        };
    }

    static Capture capture(String line) {
        return understood(line).capture();
    }

    static List<CaptureFault> faults(String line) {
        return switch (Capture.parse(line, TODAY)) {
            case Understood understood -> throw new AssertionError("read as " + understood);
            case Misunderstood(var faults) -> faults;
        };
    }

    static List<Kind> kinds(String line) {
        return faults(line).stream().map(CaptureFault::kind).toList();
    }
}
