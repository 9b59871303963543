package chancery.engagements.capture;

import chancery.engagements.capture.CaptureFault.Kind;
import chancery.engagements.exchange.Delivery;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The head of a point, as in `1-6d+` or `8w:timing`: its numbers, and what became of them.
///
/// Both halves are read even if one is wrong, so that every fault is heard at once.
record PointHead(Span numbers, Span rest) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?");

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
            faults.add(
                    numbers.fault(
                            Kind.NO_DELIVERY,
                            VerdictReader.forms(Delivery.values(), Delivery::form)));
            return Optional.empty();
        }
        var letter = rest.upTo(1);
        var delivery = Delivery.written(letter.text());
        if (delivery.isEmpty()) {
            faults.add(
                    rest.fault(
                            Kind.UNKNOWN_DELIVERY,
                            VerdictReader.forms(Delivery.values(), Delivery::form)));
            return Optional.empty();
        }
        return delivery.flatMap(known -> VerdictReader.read(known, rest.from(1), faults));
    }
}
