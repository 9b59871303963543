package chancery.engagements.web.recording;

import chancery.engagements.capture.Capture;
import chancery.engagements.capture.CaptureEcho;
import chancery.engagements.capture.CaptureFault;
import chancery.engagements.capture.CaptureReading.Misunderstood;
import chancery.engagements.capture.CaptureReading.Understood;
import chancery.engagements.capture.CaretLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a capture line is understood to say, shown before anything is saved.
///
/// @param remarks what was understood but deserves a second look
public record Echo(List<String> sentences, List<String> remarks, List<Marked> faults) {

    /// Nothing was typed.
    static final Echo SILENT = new Echo(List.of(), List.of(), List.of());

    public Echo {
        sentences = List.copyOf(sentences);
        remarks = List.copyOf(remarks);
        faults = List.copyOf(faults);
    }

    /// A fault and where in the line it is.
    public record Marked(String sentence, CaretLine at) {}

    public boolean isSilent() {
        return sentences.isEmpty() && faults.isEmpty();
    }

    /// Reads the line back.
    ///
    /// @param numbers the points that may be spoken of
    static Echo of(String typed, Set<Integer> numbers, LocalDate today, Locale language) {
        var line = typed.replace("\r\n", "\n").strip();
        if (line.isEmpty()) {
            return SILENT;
        }
        var words = CaptureEcho.in(language);
        return switch (Capture.parse(line, today)) {
            case Misunderstood(var faults) ->
                    new Echo(List.of(), List.of(), marked(line, faults, words));
            case Understood understood ->
                    new Echo(
                            words.sentences(understood.capture()),
                            words.remarks(understood),
                            marked(line, understood.outsideOf(numbers), words));
        };
    }

    private static List<Marked> marked(String line, List<CaptureFault> faults, CaptureEcho words) {
        return faults.stream()
                .map(fault -> new Marked(words.sentence(fault), CaretLine.under(line, fault)))
                .toList();
    }
}
