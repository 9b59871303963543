package chancery.evidence.methods;

import java.util.function.DoubleUnaryOperator;

/// Where a rising function crosses zero, by halving; slower than cleverer ways and never wrong.
final class Roots {

    private static final int HALVINGS = 200;

    private Roots() {}

    static double rising(DoubleUnaryOperator function, double from, double to) {
        var low = from;
        var high = to;
        for (var i = 0; i < HALVINGS && low < high; i++) {
            var middle = low + (high - low) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (function.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }
}
