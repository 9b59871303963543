package chancery.evidence.figures.pictures;

import java.util.ArrayList;
import java.util.List;

/// From numbers to places on the picture, with round numbers at its marks.
record Axis(double most, double step, double start, double end) {

    private static final int MARKS = 5;

    /// From zero to at least this number.
    static Axis upTo(double most, double start, double end) {
        var rough = Math.max(most, 1e-9) / MARKS;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var step = power * 10;
        for (var factor : new double[] {1, 2, 2.5, 5}) {
            if (rough <= factor * power) {
                step = factor * power;
                break;
            }
        }
        return new Axis(Math.ceil(most / step - 1e-9) * step, step, start, end);
    }

    double at(double number) {
        return start + (end - start) * number / most;
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (var i = 0; i * step <= most * (1 + 1e-9); i++) {
            marks.add(i * step);
        }
        return marks;
    }
}
