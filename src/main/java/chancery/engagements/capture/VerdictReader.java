package chancery.engagements.capture;

import static java.util.stream.Collectors.joining;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads what stands behind the number of a point: a response where it was delivered, a reason
/// where it was not.
final class VerdictReader {

    private VerdictReader() {}

    static Optional<Verdict> read(Delivery delivery, Span tail, List<CaptureFault> faults) {
        if (tail.text().isEmpty()) {
            return Optional.of(new Verdict(delivery, Optional.empty(), Optional.empty()));
        }
        var response = HostResponse.written(tail.text()).filter(known -> delivery.counts());
        var reason = WithheldReason.written(tail.text()).filter(known -> !delivery.counts());
        if (response.isEmpty() && reason.isEmpty()) {
            faults.add(delivery.counts() ? notAResponse(tail) : notAReason(tail));
            return Optional.empty();
        }
        return Optional.of(new Verdict(delivery, response, reason));
    }

    private static CaptureFault notAResponse(Span tail) {
        if (WithheldReason.written(tail.text()).isPresent()) {
            return tail.fault(Kind.REASON_THOUGH_RAISED, letters(false));
        }
        return meant(tail, HostResponse.values())
                .map(response -> tail.fault(Kind.WRITTEN_OTHERWISE, response.form()))
                .orElseGet(() ->
                        tail.fault(
                                Kind.UNKNOWN_RESPONSE,
                                forms(HostResponse.values(), HostResponse::form)));
    }

    private static CaptureFault notAReason(Span tail) {
        if (HostResponse.written(tail.text()).isPresent()) {
            return tail.fault(Kind.RESPONSE_THOUGH_NOT_RAISED, letters(true));
        }
        return meant(tail, WithheldReason.values())
                .map(reason -> tail.fault(Kind.WRITTEN_OTHERWISE, reason.form()))
                .orElseGet(() ->
                        tail.fault(
                                Kind.UNKNOWN_REASON,
                                forms(WithheldReason.values(), WithheldReason::form)));
    }

    /// The value whose own name was written, if that is what happened; it is hinted at, never
    /// taken.
    private static <E extends Enum<E>> Optional<E> meant(Span tail, E[] values) {
        var name = tail.text().replaceFirst("^:", "").replace('-', '_').toUpperCase(Locale.ROOT);
        return Stream.of(values).filter(value -> value.name().equals(name)).findAny();
    }

    private static String letters(boolean counting) {
        return Stream.of(Delivery.values())
                .filter(delivery -> delivery.counts() == counting)
                .map(Delivery::form)
                .collect(joining(" "));
    }

    static <E> String forms(E[] values, Function<E, String> form) {
        return Stream.of(values).map(form).collect(joining(" "));
    }
}
