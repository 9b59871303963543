package chancery.engagements.capture;

import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.ExactWords;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One form of quick capture, with the key of its meaning in the bundle.
///
/// Card, document and hints are all made from this list, and the list from the enums that the
/// reader reads by, so that none of them can drift from the others.
public record CaptureForm(Part part, String form, String key) {

    /// What a form says, in the order in which it is written.
    public enum Part {
        POINTS,
        DELIVERY,
        RESPONSE,
        REASON,
        WORDS,
        COMMITMENT;

        String key() {
            return "engagements.capture.part." + name();
        }
    }

    static final LocalDate EXAMPLE_DATE = LocalDate.of(2027, 3, 31);
    static final String EXAMPLE = "1-6d+ 8w:timing";

    private static final String WORDS = ExactWords.write("…");

    /// Every form there is.
    public static List<CaptureForm> all() {
        return Stream.of(Part.values()).flatMap(part -> of(part).stream()).toList();
    }

    /// Every form of one part.
    public static List<CaptureForm> of(Part part) {
        return switch (part) {
            case POINTS -> List.of(own(part, "7", "point"), own(part, "1-6", "range"));
            case DELIVERY -> each(part, Delivery.values(), Delivery::form);
            case RESPONSE -> each(part, HostResponse.values(), HostResponse::form);
            case REASON -> each(part, WithheldReason.values(), CaptureForm::reason);
            case WORDS -> List.of(own(part, WORDS, "words"));
            case COMMITMENT ->
                    Stream.of(CapturedCommitment.Side.values())
                            .map(side -> own(part, commitment(side), side.name()))
                            .toList();
        };
    }

    private static CaptureForm own(Part part, String form, String name) {
        return new CaptureForm(part, form, "engagements.capture.form." + name);
    }

    private static <E extends Enum<E>> List<CaptureForm> each(
            Part part, E[] values, Function<E, String> form) {
        return Stream.of(values)
                .map(value -> new CaptureForm(part, form.apply(value), CaptureTexts.label(value)))
                .toList();
    }

    private static String reason(WithheldReason reason) {
        return reason.needsWords() ? reason.form() + " " + WORDS : reason.form();
    }

    private static String commitment(CapturedCommitment.Side side) {
        return new CapturedCommitment(side, "…", EXAMPLE_DATE).toString();
    }

    /// Both forms of a promise, as a hint.
    static String commitments() {
        return of(Part.COMMITMENT).stream()
                .map(CaptureForm::form)
                .collect(Collectors.joining(", "));
    }
}
