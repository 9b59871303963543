package chancery.engagements.capture;

import static java.util.stream.Collectors.joining;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The head of a point, as in `1-6d+` or `8w:timing`: its numbers, and what became of them.
///
/// Both halves are read even if one is wrong, so that every fault is heard at once.
record PointHead(Span numbers, Span rest) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?");

    /// Delivery with response or reason, before the words that may follow are known.
    record Verdict(
            Delivery delivery, Optional<HostResponse> response, Optional<WithheldReason> reason) {

        boolean needsWords() {
            return reason.filter(WithheldReason::needsWords).isPresent();
        }

        Exchange with(Optional<String> words) {
            return new Exchange(delivery, response, reason, words);
        }
    }

    static PointHead of(Span token) {
        var found = NUMBERS.matcher(token.text());
        int end = found.lookingAt() ? found.end() : 0;
        return new PointHead(token.upTo(end), token.from(end));
    }

    /// What stands behind the letter of delivery.
    Span reason() {
        return rest.from(1);
    }

    Optional<PointRange> points(List<CaptureFault> faults) {
        var ends = numbers.text().split("-", 2);
        int first = number(ends[0]);
        int last = number(ends[ends.length - 1]);
        if (outside(first) || outside(last)) {
            faults.add(numbers.fault(Kind.NOT_A_POINT_NUMBER, "1-" + PointRange.HIGHEST));
            return Optional.empty();
        }
        if (last < first) {
            faults.add(numbers.fault(Kind.RANGE_BACKWARDS, last + "-" + first));
            return Optional.empty();
        }
        return Optional.of(new PointRange(first, last));
    }

    private static boolean outside(int number) {
        return number < 1 || number > PointRange.HIGHEST;
    }

    /// Numbers too long for any point become 0, which is no point either.
    private static int number(String digits) {
        var significant = digits.replaceFirst("^0+", "");
        return significant.isEmpty() || significant.length() > 3
                ? 0
                : Integer.parseInt(significant);
    }

    Optional<Verdict> verdict(List<CaptureFault> faults) {
        if (rest.text().isEmpty()) {
            faults.add(numbers.fault(Kind.NO_DELIVERY, forms(Delivery.values(), Delivery::form)));
            return Optional.empty();
        }
        var letter = rest.upTo(1);
        var delivery = Delivery.written(letter.text());
        if (delivery.isEmpty()) {
            faults.add(rest.fault(Kind.UNKNOWN_DELIVERY, forms(Delivery.values(), Delivery::form)));
            return Optional.empty();
        }
        return delivery.flatMap(known -> verdict(known, rest.from(1), faults));
    }

    private static Optional<Verdict> verdict(
            Delivery delivery, Span tail, List<CaptureFault> faults) {
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

    private static <E> String forms(E[] values, Function<E, String> form) {
        return Stream.of(values).map(form).collect(joining(" "));
    }
}
