package chancery.engagements.web.reading;

import chancery.directives.taskings.Tasking;
import chancery.engagements.capture.Capture;
import chancery.engagements.capture.CaptureEcho;
import chancery.engagements.capture.CaptureFault;
import chancery.engagements.capture.CaptureReading;
import chancery.engagements.capture.CapturedCommitment;
import chancery.engagements.commitments.Promise;
import chancery.web.Fields;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads the line of quick capture about a meeting.
final class LineInput {

    private final Fields fields;
    private final NamedTaskings named;
    private final Said said;
    private final Locale language;

    LineInput(Fields fields, NamedTaskings named, Said said, Locale language) {
        this.fields = fields;
        this.named = named;
        this.said = said;
        this.language = language;
    }

    /// Reads the line; every fault of it is a fault of the form.
    void read(String line, Optional<Tasking> main) {
        if (main.isEmpty()) {
            if (!fields.has("directive")) {
                fields.fault("directive", "engagements.fault.capture-needs-directive");
            }
            return;
        }
        var tasking = main.get();
        switch (Capture.parse(line, named.day())) {
            case CaptureReading.Misunderstood(var faults) -> faults.forEach(this::refuse);
            case CaptureReading.Understood understood -> {
                understood.outsideOf(named.pointsOf(tasking).keySet()).forEach(this::refuse);
                take(understood.capture(), tasking);
            }
        }
    }

    private void refuse(CaptureFault fault) {
        var sentence = CaptureEcho.in(language).sentence(fault);
        fields.fault("capture", "engagements.fault.capture", sentence);
    }

    private void take(Capture capture, Tasking tasking) {
        capture.wholeMeeting()
                .forEach(promised -> said.add(promise(promised, tasking, Optional.empty())));
        for (var point : capture.captured()) {
            IntStream numbers = point.points().numbers();
            numbers.forEach(number -> said.add(tasking, number, point.exchange()));
            point.commitments()
                    .forEach(promised ->
                            said.add(
                                    promise(
                                            promised,
                                            tasking,
                                            Optional.of(point.points().first()))));
        }
    }

    private static Promise promise(
            CapturedCommitment promised, Tasking tasking, Optional<Integer> number) {
        return new Promise(
                promised.side(),
                promised.what(),
                promised.due(),
                Optional.of(tasking.id()),
                number);
    }
}
